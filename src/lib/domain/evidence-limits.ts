/** How long, how many and how large: cards of evidence and what they stand on. Files are as large as attachments may be. */

/** Cards of one evaluation. */
export const EVIDENCE_CARDS = 2000;
/** Files of one evaluation's cards together. */
export const EVIDENCE_FILES = 500;
/** What one card says of questions. */
export const LINKS_OF_CARD = 200;
/** UTF-16 units. */
export const TITLE_LENGTH = 200;
export const OWN_TEXT_LENGTH = 20_000;
export const QUOTE_LENGTH = 2000;
/** What is stored of a website, in UTF-16 units. */
export const STORED_LENGTH = 200_000;
/** Higher numbers of pages and paragraphs are no document's. */
export const LAST_PAGE = 9999;
export const LAST_PARAGRAPH = 99_999;
