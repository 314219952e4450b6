import type { Incoming } from '../../../family.js';
import type { TableParameter } from '../../../table.js';

function readValue({ type }: TableParameter, text: string): unknown {
  if (type === 'boolean') {
    const lower = text.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : undefined;
  }
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : undefined;
  return text;
}

/** The parameters that the document describes, their names in any case. What cannot be read is left out. */
export function readQuery({ operation, query }: Incoming): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query') continue;
    const text = query.allOfAnyCase(parameter.name.toLowerCase())[0];
    const value = text === undefined ? undefined : readValue(parameter, text);
    if (value !== undefined) read[parameter.name] = value;
  }
  return read;
}
