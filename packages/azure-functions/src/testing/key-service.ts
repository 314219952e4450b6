import type { ClientOptions } from '@functionary/core';
import type { Dialect } from '../options.js';
import { createManagement, type Management } from '../service.js';

/** The app of these tests. */
export const APP = {
  subscriptionId: '00000000-0000-0000-0000-000000000001',
  resourceGroupName: 'rg-test',
  functionAppName: 'demo-app',
} as const;

const SITE = `/subscriptions/${APP.subscriptionId}/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app`;

/** A request about keys. */
export interface SeenRequest {
  /** Method and path below the app; those of the host itself from `/admin` on. */
  readonly line: string;
  readonly query: string;
  readonly key: string | null;
  readonly body: any;
}

/** What comes in the way of a request: before it took effect or after; an answer in place of the right one. */
export type Meddle = (request: SeenRequest, when: 'before' | 'after') => Response | Error | undefined;

type Keys = Record<string, string>;

/** An app whose host keeps keys, as Resource Manager and the host itself show and change them. */
export function openKeyService({ dialect = 'arm', meddle }: { dialect?: Dialect; meddle?: Meddle } = {}) {
  const requests: SeenRequest[] = [];
  const slept: number[] = [];
  const keys = {
    masterKey: 'master-1',
    functions: { HttpTrigger: { default: 'function-1' } as Keys } as Record<string, Keys>,
    functionKeys: { default: 'host-1' } as Keys,
    systemKeys: { durabletask_extension: 'system-1' } as Keys,
  };
  const state = { isStopped: false, made: 0, now: Date.UTC(2026, 0, 15, 12) };

  const findKeys = (path: string): Keys | undefined => {
    const [, functionName] = /^(?:\/admin)?\/functions\/(\w+)\//.exec(`${path}/`) ?? [];
    if (functionName) return keys.functions[functionName];
    if (/systemKeys/i.test(path)) return keys.systemKeys;
    return /functionKeys|\/admin\/host\/keys/i.test(path) ? keys.functionKeys : undefined;
  };

  /** Whether a key opens what is at a path of the app. */
  function isAccepted(path: string, key: string | null): boolean {
    const [, functionName = ''] = /^\/api\/(\w+)/.exec(path) ?? [];
    const own = functionName
      ? { ...keys.functionKeys, ...prefixNames(keys.functions[functionName] ?? {}) }
      : path.startsWith('/runtime/webhooks/durabletask')
        ? keys.systemKeys
        : {};
    return key !== null && [keys.masterKey, ...Object.values(own)].includes(key);
  }

  /** The answer, and what it changes. */
  function serve({ line, query, key, body }: SeenRequest): Response {
    const [method = '', path = ''] = line.split(' ');
    const isAdmin = path.startsWith('/admin');
    const isWebhook = path.startsWith('/runtime/');
    const isCalled = isWebhook || path.startsWith('/api/');
    if ((isAdmin || isCalled) && !isAccepted(path, key)) return new Response(null, { status: 401 });
    if (isWebhook) return new Response(null, { status: 404 });
    if (isCalled) return Response.json('Hello');
    if (path === '/admin/host/status') return Response.json({ state: 'Running' });
    if (state.isStopped) {
      const Message = 'Encountered an error (Forbidden) from extensions API.';
      const text = { Code: 'Unauthorized', Message, Target: null, Details: [{ Message }], Innererror: null };
      return Response.json(text, { status: 400 });
    }
    if (path === '/host/default/listkeys') {
      const { masterKey, functionKeys, systemKeys } = keys;
      return Response.json({ masterKey, functionKeys, systemKeys });
    }
    const isMaster = /masterKey\/masterKey$|systemkeys\/_master$/i.test(path);
    const held = findKeys(path);
    if (!held && !isMaster) return missing(isAdmin);
    if (path.endsWith('/listkeys')) return Response.json(held);
    const isListed = isAdmin && /\/(keys|functionkeys|systemkeys)$/i.test(path);
    if (isListed) {
      const links = [{ rel: 'self', href: 'https://demo-app.azurewebsites.net' }];
      return Response.json({ keys: Object.entries(held!).map(([name, value]) => ({ name, value })), links });
    }
    const name = path.endsWith('/regeneratekeys')
      ? new URLSearchParams(query).get('keyName')!
      : decodeURIComponent(path.split('/').at(-1)!);
    const found = isMaster ? keys.masterKey : held![name];
    const show = (value: string, status: number) =>
      isAdmin
        ? Response.json({ name, value, links: [] }, { status })
        : Response.json({ name: `demo-app/${name}`, properties: { name, value } }, { status });
    if (method === 'GET') return found === undefined ? missing(isAdmin) : show(found, 200);
    if (method === 'DELETE') {
      if (found === undefined) return missing(isAdmin);
      delete held![name];
      return new Response(null, { status: 204 });
    }
    if (!isAdmin && method === 'PUT' && !body?.properties)
      return Response.json({ Code: 'BadRequest' }, { status: 400 });
    const value = (isAdmin ? body?.value : body?.properties?.value) ?? `made-${++state.made}`;
    if (isMaster) keys.masterKey = value;
    else held![name] = value;
    return show(value, found === undefined ? 201 : 200);
  }

  const options = {
    random: () => 0,
    clock: {
      now: () => state.now,
      async sleep(ms: number, { signal }: { signal?: AbortSignal | undefined } = {}) {
        signal?.throwIfAborted();
        slept.push(ms);
        state.now += ms;
      },
    },
    async fetch(input: string | URL | Request, init: RequestInit = {}) {
      const { pathname, search } = new URL(String(input));
      const path = pathname.startsWith(SITE) ? pathname.slice(SITE.length) : pathname;
      const headers = new Headers(init.headers);
      const body = typeof init.body === 'string' && init.body ? JSON.parse(init.body) : undefined;
      const request = {
        line: `${init.method ?? 'GET'} ${path}`,
        query: search,
        key: headers.get('x-functions-key'),
        body,
      };
      requests.push(request);
      for (const when of ['before', 'after'] as const) {
        const got = when === 'after' ? serve(request) : undefined;
        const instead = meddle?.(request, when);
        if (instead instanceof Error) throw instead;
        if (instead ?? got) return (instead ?? got)!;
      }
      throw new Error('unreachable');
    },
  } satisfies ClientOptions;

  const management: Management = createManagement({
    ...options,
    credential: 'demo-token',
    subscriptionId: APP.subscriptionId,
    dialect,
  });
  return { keys, state, requests, slept, options, management, isAccepted };
}

/** Names of a function's own, beside those of the host. */
function prefixNames(keys: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).map(([name, value]) => [`own ${name}`, value]));
}

function missing(isAdmin: boolean): Response {
  if (isAdmin) return new Response(null, { status: 404 });
  return Response.json({ error: { code: 'NotFound', message: 'there is no such key or function' } }, { status: 404 });
}

/** A failure of the connection, after the request may have arrived. */
export const lostAnswer = () => new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
