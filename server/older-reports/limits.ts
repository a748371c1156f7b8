/** How much of a file is read, so that nobody's file holds the server. */

/** Bytes as they come. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Bytes of a Word file's parts together, unpacked. */
export const LARGEST_UNPACKED = 15 * 1024 * 1024;
/** Parts of a Word file; those of pictures count. */
export const MOST_PARTS = 4000;
/** A long report with its predecessor has some 2 000 lines. */
export const MOST_LINES = 30_000;
/** UTF-16 units of one line: a paragraph of a report has some thousand. */
export const LONGEST_LINE = 20_000;
/** A report with its predecessor is two. */
export const MOST_REPORTS = 6;
/** What is said of a file's lines; the rest is only counted. */
export const MOST_NOTES = 2000;
/** UTF-16 units of text. */
export const LONGEST_TEXT = 4_000_000;
/** Milliseconds for reading a file. */
export const LONGEST_READING = 20_000;
/** Megabytes of objects while a file is read. */
export const LARGEST_HEAP = 384;
/** Megabytes of those that have just been made. */
export const LARGEST_YOUNG_HEAP = 48;
/** Files that are read or wait for it. */
export const MOST_WAITING = 10;
/** Texts and objects of data: a report with its predecessor has some 10 000. */
export const MOST_VALUES = 100_000;
/** Areas and questions of one report. */
export const MOST_ROWS = 1000;
