import type { Decoded, Incoming } from '../../../family.js';

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Reads a request to the app's host: functions take the body as it is; the administration API reads JSON, and what is none as nothing. */
export function decodeHostRequest({ operation, bytes }: Incoming, decoded: Omit<Decoded, 'body'>): Decoded {
  if (operation.id === 'invokeFunction') return { ...decoded, body: bytes };
  return { ...decoded, body: operation.body ? parseJson(bytes) : undefined };
}
