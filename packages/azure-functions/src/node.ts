/**
 * What needs a file system, for Node and what is like it: the journal of key rotations as a file.
 *
 * @module
 */
export { createFileJournal, FileJournalError } from '@functionary/core/node';
