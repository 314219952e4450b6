import { FunctionaryError } from '../errors/functionary-error.js';

/** The file of a journal cannot be read or written, or holds something else. Nothing of it was changed. */
export class FileJournalError extends FunctionaryError {
  /** The whole path of the file. */
  declare readonly path: string;

  override get name(): 'FileJournalError' {
    return 'FileJournalError';
  }

  /** @param problem what is wrong with the file, and what to do about it */
  constructor(path: string, problem: string, cause?: unknown) {
    super(`${path}: ${problem}`, { cause }, { path });
  }
}
