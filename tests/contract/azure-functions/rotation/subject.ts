import type { KeyAdapter, KeyRing } from '@functionary/azure-functions';

/** A key that is rotated, and what is called by it. */
export interface Subject {
  readonly id: string;
  /** Its requests may fail. */
  readonly adapter: KeyAdapter;
  /** The same keys, by requests that do not fail: what a process reads its first key from. */
  readonly reader: KeyAdapter;
  /** A client that takes its key from `ring`: each call of the function is a request. */
  openClient(ring: KeyRing): () => Promise<unknown>;
  /** The values that the service accepts now under the names that are rotated. */
  listValues(): readonly string[];
}
