/** Seconds after which Kudu wants to be asked again; a number of this server's choice. */
export const retryAfterS = '5';
