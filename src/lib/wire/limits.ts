/** What a connection and a document may weigh. Sizes in bytes, rates per second. */

const kB = 1024;

export const UPDATE_BYTES = 256 * kB;
/** In the long run; a connection that was quiet may have saved up twice as many. */
export const UPDATES_PER_SECOND = 100;
export const DOCUMENT_BYTES = 20 * kB * kB;
/** One connection's own awareness entry. */
export const AWARENESS_BYTES = 2 * kB;
export const AWARENESS_PER_SECOND = 5;
/** Of one connection's awareness that is read; the stock client sends again what it hears of the others. */
export const PRESENCE_BYTES_PER_SECOND = 256 * kB;
/** Sent to one connection because it asks for what it lacks, in the long run; the document twice at once. */
export const ANSWER_BYTES_PER_SECOND = 2 * kB * kB;
/** One message on the socket. */
export const PAYLOAD_BYTES = kB * kB;
/** Waiting to leave on one socket; above it the socket is dropped and resyncs. */
export const UNSENT_BYTES = 8 * kB * kB;
