/**
 * What needs a file system: the journal of key rotations as a file.
 *
 * @module
 */
export { createFileJournal } from './keys/file-journal.js';
export { FileJournalError } from './keys/file-journal-error.js';
