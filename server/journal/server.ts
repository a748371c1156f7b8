/** Who the server's own writes are by, in journals and among the owners of client ids. */
export const SERVER = 'server';
