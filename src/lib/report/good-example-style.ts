/** The style in a Word file of what says that a point is a good example: by it the mark is known when the file is read. */
export const GOOD_EXAMPLE_STYLE = 'GoodExample';
