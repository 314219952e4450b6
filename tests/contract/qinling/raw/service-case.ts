import type { RawRequest } from './open-engine.js';
import type { Hello } from './open-hello.js';
import { ask } from './page-case.js';

/** What the mock does where the page is silent or unclear: the same under every profile. */
export interface ServiceCase {
  readonly row: string;
  readonly act: (engine: Hello) => Promise<unknown>;
  readonly expected: unknown;
}

/** Status, and the text of an error. */
export async function tell(engine: Hello, line: string, json?: unknown, more: RawRequest = {}): Promise<string> {
  const { status, json: body } = await ask(engine, line, { ...(json !== undefined && { json }), ...more });
  return status < 400 ? String(status) : `${status} ${body?.faultstring}`;
}

/** The same of several requests, one after the other. */
export async function tellAll(
  engine: Hello,
  ...requests: (readonly [line: string, json?: unknown, more?: RawRequest])[]
): Promise<string[]> {
  const told = [];
  for (const request of requests) told.push(await tell(engine, ...request));
  return told;
}

/** The lists that are of a project, or of all. */
export const projectLists = ['functions', 'executions', 'aliases', 'webhooks', 'jobs'].map((name) => `GET /v1/${name}`);
