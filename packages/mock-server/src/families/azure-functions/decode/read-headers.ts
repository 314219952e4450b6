import type { Incoming } from '../../../family.js';

/** The headers that the document describes, by their names there. */
export function readHeaders({ operation, headers }: Incoming): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const { name, in: place } of operation.parameters) {
    const value = place === 'header' ? headers.get(name) : null;
    if (value !== null) read[name] = value;
  }
  return read;
}
