import type { Engine, RawRequest } from './open-engine.js';
import type { Hello } from './open-hello.js';

/** What one row of the table of deviations makes of the same requests. */
export interface PageCase {
  readonly row: string;
  /** What is done, in a few words. */
  readonly name: string;
  /** Sends requests; what it gives is compared. */
  readonly act: (engine: Hello) => Promise<unknown>;
  /** What comes of it by the page, and what by the service. */
  readonly documented: unknown;
  readonly observed: unknown;
}

const forAdministrators = /^(?:POST|PUT) \/v1\/(?:runtimes|.*\/(?:scale_up|scale_down|detach)$)|\/(?:workers|pool)$/;

/** Sends a request written as `PUT /v1/aliases/a`, with the token that it needs. */
export async function ask(engine: Engine, line: string, request: RawRequest = {}) {
  const [method = '', path = ''] = line.split(' ');
  const token = forAdministrators.test(line) ? 'admin-token' : 'demo-token';
  return engine.send(method, path, { token, ...request });
}

/** A good answer's JSON. @throws Error for any other */
export async function make(engine: Engine, line: string, json: unknown): Promise<any> {
  const { status, text, json: made } = await ask(engine, line, { json });
  if (status >= 300) throw new Error(`${line} answered ${status}: ${text}`);
  return made;
}
