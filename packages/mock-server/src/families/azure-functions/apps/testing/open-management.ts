import type { WorldOptions } from '../../../../family.js';
import { createMockServer } from '../../../../mock-server.js';
import type { World } from '../../../../world.js';

/** Where Resource Manager is, in process. */
export const management = 'http://x/azure/management';
/** The resource group of these tests. */
export const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test';
/** The apps of that group. */
export const sites = `${group}/providers/Microsoft.Web/sites`;
/** The app of these tests. */
export const app = `${sites}/demo-app`;

/** An answer, its JSON read; an empty body is `''`. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** A world whose time stands at the beginning of 2026, and raw HTTP to its management. */
export interface OpenManagement {
  readonly world: World;
  /** @param path below management, or a whole URL; `api-version` is put where there is none. @param body sent as JSON */
  ask(method: string, path: string, body?: unknown): Promise<Told>;
}

function withVersion(path: string): string {
  const url = path.startsWith('http') ? path : `${management}${path}`;
  if (/[?&]api-version=/i.test(url)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}api-version=2025-05-01`;
}

/** Opens a world for tests, with `demo-app` and its function `HttpTrigger` in it. */
export function openManagement(options: WorldOptions = {}): OpenManagement {
  const world = createMockServer({ time: 'manual', startAt: Date.UTC(2026, 0, 1) }).world(options);
  world.azure.apps.put({
    app: 'demo-app',
    masterKey: 'master',
    functionKeys: { default: 'host-key' },
    systemKeys: { durabletask_extension: 'system-key' },
    functions: [{ name: 'HttpTrigger', keys: { default: 'function-key' } }],
  });

  async function ask(method: string, path: string, body?: unknown): Promise<Told> {
    const headers: Record<string, string> = { authorization: 'Bearer demo-token' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const init: RequestInit = { method, headers };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await world.fetch(withVersion(path), init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? '' : JSON.parse(text) };
  }

  return { world, ask };
}

/** The error body of Resource Manager. */
export const armError = (code: string, message: string) => ({ error: { code, message } });

/** The error body of App Service. @param entity what it says of the sentence besides */
export function serviceError(Code: string, Message: string, entity: object = {}) {
  return {
    Code,
    Message,
    Target: null,
    Details: [{ Message }, { Code }, { ErrorEntity: { ...entity, Code, Message } }],
    Innererror: null,
  };
}
