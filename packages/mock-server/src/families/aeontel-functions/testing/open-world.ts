import type { WorldOptions } from '../../../family.js';
import { createMockServer } from '../../../mock-server.js';
import type { World } from '../../../world.js';

/** An answer, its JSON read. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** A world whose time stands at the beginning of 2026, and raw HTTP to its functions. */
export interface OpenWorld {
  readonly world: World;
  /** @param path under `/api/functions` */
  ask(method: string, path?: string, body?: unknown, token?: string | null): Promise<Told>;
}

/** Opens a world for tests. */
export function openWorld(options: WorldOptions = {}): OpenWorld {
  const world = createMockServer({ time: 'manual', startAt: Date.UTC(2026, 0, 1) }).world(options);

  async function ask(method: string, path = '', body?: unknown, token: string | null = 'sec_demo'): Promise<Told> {
    const headers = new Headers(token === null ? {} : { authorization: `Bearer ${token}` });
    const init: RequestInit = { method, headers };
    if (body !== undefined) {
      headers.set('content-type', 'application/json');
      init.body = typeof body === 'string' ? body : JSON.stringify(body);
    }
    const response = await world.fetch(`https://api.aeontel.com/api/functions${path}`, init);
    return { status: response.status, headers: response.headers, body: await response.json() };
  }
  return { world, ask };
}
