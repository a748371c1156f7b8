/** How much of a document is read, so that nobody's file holds the server. */

/** Milliseconds for reading one, from when its process works; starting may take as long. */
export const LONGEST_READING = 30_000;
/** Megabytes of objects, and of all that the process holds, while one is read. */
export const LARGEST_HEAP = 384;
export const LARGEST_PROCESS = 700;
/** Pages of a PDF. */
export const MOST_PAGES = 2000;
/** Paragraphs, and UTF-16 units of text together. */
export const MOST_PARAGRAPHS = 20_000;
export const LONGEST_TEXT = 4_000_000;
/** UTF-16 units: a longer paragraph is read as several. */
export const LONGEST_PARAGRAPH = 3000;
