/** How long, how many and how large: comments of contacts and what is attached to them. */

/** A comment's words, in UTF-16 units. */
export const COMMENT_LENGTH = 5000;
/** The words a comment may be about, in UTF-16 units: what is longer is a section. */
export const PASSAGE_LENGTH = 2000;
/** Comments on one release that stand, drafts included. */
export const COMMENTS_ON_RELEASE = 500;
/** Files and links of one comment together. */
export const ATTACHMENTS_ON_COMMENT = 5;
/** Files of one release together. */
export const FILES_ON_RELEASE = 200;
/** A file, in bytes. */
export const FILE_SIZE = 10 * 1024 * 1024;
/** A file's name as it is kept, and a link's address, in UTF-16 units. */
export const NAME_LENGTH = 120;
export const ADDRESS_LENGTH = 2000;
/** Replies to one comment of the team's own. */
export const REPLIES_TO_COMMENT = 200;
/** The team's own comments of one evaluation that stand. */
export const TEAM_COMMENTS = 2000;
