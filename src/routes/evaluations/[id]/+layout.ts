/** The pages of an evaluation live in the browser: what they show is in documents that the browser holds. */
export const ssr = false;
