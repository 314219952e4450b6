/** The command line cannot be understood; its message names the flag and what to write instead. */
export class FlagError extends Error {
  override readonly name = 'FlagError';
}
