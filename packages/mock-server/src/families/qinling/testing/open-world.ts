import type { WorldOptions } from '../../../family.js';
import { createMockServer } from '../../../mock-server.js';
import type { World } from '../../../world.js';

/** Where Qinling is, in process. */
export const engine = 'http://x/openstack/function-engine';
/** Where Keystone is, in process. */
export const identity = 'http://x/openstack/identity';

/** A request, and who makes it. */
export interface Ask {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown;
}

/** An answer, its JSON read. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** A world whose time stands at the beginning of 2024, and raw HTTP to it. */
export interface OpenWorld {
  readonly world: World;
  ask(method: string, url: string, request?: Ask): Promise<Told>;
  /** Asks Keystone's version 3 for a token. */
  issue(auth: unknown, query?: string): Promise<Told>;
}

/** Opens a world for tests. */
export function openWorld(options: WorldOptions = {}): OpenWorld {
  const world = createMockServer({ time: 'manual', startAt: Date.UTC(2024, 0, 1) }).world(options);

  async function ask(method: string, url: string, { token, headers = {}, body }: Ask = {}): Promise<Told> {
    const all = new Headers(headers);
    if (token !== undefined) all.set('x-auth-token', token);
    const init: RequestInit = { method, headers: all };
    if (body !== undefined) {
      if (!all.has('content-type')) all.set('content-type', 'application/json');
      init.body = typeof body === 'string' ? body : JSON.stringify(body);
    }
    const response = await world.fetch(url, init);
    const text = await response.text();
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  const issue = (auth: unknown, query = '') => ask('POST', `${identity}/v3/auth/tokens${query}`, { body: { auth } });
  return { world, ask, issue };
}

/** Proof of a user of the domain `default` by a password, which is the name where none is given. */
export function byPassword(name = 'demo', password = name) {
  return { methods: ['password'], password: { user: { name, domain: { id: 'default' }, password } } };
}

/** Proof by a token. */
export function byToken(id: string | null) {
  return { methods: ['token'], token: { id } };
}
