import type { Raw, RawRequest } from './open-raw.js';

/** What the mock does where the page is silent or unclear: the same under every profile. */
export interface ServiceCase {
  readonly row: string;
  readonly act: (raw: Raw) => Promise<unknown>;
  readonly expected: unknown;
}

/** A request: its line, and what else it holds. */
export type Ask = readonly [line: string, request?: RawRequest];

/** The version of the API that every line of management is sent with. */
const version = 'api-version=2025-05-01';

const toVersioned = (line: string): string =>
  /^\S+ @(?:sub|site|arm)/.test(line) ? `${line}${line.includes('?') ? '&' : '?'}${version}` : line;

/** Sends a request, with the version of the API where it is one of management. */
export const ask = (raw: Raw, line: string, request?: RawRequest) => raw.send(toVersioned(line), request);

/** Statuses of several requests, one after the other. */
export async function tellStatuses(raw: Raw, ...asks: readonly Ask[]): Promise<number[]> {
  const told: number[] = [];
  for (const [line, request] of asks) told.push((await ask(raw, line, request)).status);
  return told;
}

/** The same with the code of an error, in whichever form it comes: `404 ResourceNotFound`. */
export async function tellCodes(raw: Raw, ...asks: readonly Ask[]): Promise<string[]> {
  const told: string[] = [];
  for (const [line, request] of asks) {
    const { status, json } = await ask(raw, line, request);
    told.push(`${status} ${json?.error?.code ?? json?.Code ?? json?.code ?? ''}`.trim());
  }
  return told;
}

/** A key of the demo app that opens all of it. */
export const master = 'demo-master-key';
/** The demo app's key for its functions. */
export const hostKey = 'demo-function-key';
