import type { WorldOptions } from '../../../family.js';
import { createMockServer } from '../../../mock-server.js';
import type { World } from '../../../world.js';

/** Where the app, Kudu and management of `demo-app` are, in process. */
export const appUrl = 'https://demo-app.azurewebsites.net';
export const kuduUrl = 'https://demo-app.scm.azurewebsites.net';
export const siteUrl =
  'https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app';

/** When the worlds of these tests begin. */
export const startAt = Date.UTC(2026, 0, 15, 12);

/** The demo world, whose time stands still. */
export function openApp(options: WorldOptions = {}): World {
  return createMockServer({ time: 'manual', startAt, demo: true }).world(options);
}

/** A call of the app with a key. @param path with its leading slash */
export function ask(world: World, method: string, path: string, key?: string, body?: unknown): Promise<Response> {
  return world.fetch(`${appUrl}${path}`, {
    method,
    headers: {
      ...(key !== undefined && { 'x-functions-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** Headers of a caller of Kudu and of management. */
export const bearer = { authorization: 'Bearer demo-token' };
