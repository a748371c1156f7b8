/** Written on the server too, so that evidence can be added, searched and read without script. */
export const ssr = true;
