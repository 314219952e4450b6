import type { ClientOptions } from '@functionary/core';
import { AeontelFunctions } from '../aeontel-functions.js';
import type { AeontelFunctionsOptions } from '../options.js';
import type { AeontelFunction } from '../types.js';

/** A request as it came over the wire. */
export interface SeenRequest {
  /** `GET /api/functions?limit=1`, decoded. */
  readonly line: string;
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body read as JSON where it is labelled so. */
  readonly body: unknown;
}

/** An answer to be given: a body with status 200; status, body and headers; an answer as it is; an `Error` is a connection that broke. */
export type Scripted = Error | Response | object | readonly [status: number, body?: unknown, headers?: object];

/** Each answer once, in order; or what a function makes of the request. */
export type Script = readonly Scripted[] | ((request: SeenRequest, place: number) => Scripted);

/** A client whose service answers by script. It keeps the requests, and has a clock whose sleeps end at once. */
export function scriptAeontel<Described>(script: Script, options: Partial<AeontelFunctionsOptions<Described>> = {}) {
  const requests: SeenRequest[] = [];
  const slept: number[] = [];
  let now = Date.UTC(2026, 0, 15, 12);
  const network = {
    random: () => 0,
    clock: {
      now: () => now,
      async sleep(ms: number, { signal }: { signal?: AbortSignal | undefined } = {}) {
        signal?.throwIfAborted();
        slept.push(ms);
        now += ms;
      },
    },
    async fetch(input: string | URL | Request, init: RequestInit = {}) {
      const request = await readRequest(String(input), init);
      const place = requests.push(request) - 1;
      const answer = typeof script === 'function' ? script(request, place) : script[place];
      if (!answer) throw new Error(`no answer scripted for ${request.line}`);
      if (answer instanceof Error) throw answer;
      if (answer instanceof Response) return answer;
      const [status, content, headers] = (Array.isArray(answer) ? answer : [200, answer]) as [number, unknown, object];
      const init2 = { status, headers: { 'x-request-id': `req_${place}`, ...headers } };
      return content === undefined ? new Response(null, init2) : Response.json(content, init2);
    },
  } satisfies ClientOptions;
  const connection = { token: 'sec_demo', ...network };
  const aeontel = new AeontelFunctions<Described>({ ...connection, ...options });
  return {
    aeontel,
    functions: aeontel.functions,
    connection,
    requests,
    slept,
    lines: () => requests.map(({ line }) => line),
  };
}

/** What undici throws when a connection breaks after the request was sent. */
export function createReset(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
}

/** What undici throws when nobody listens. */
export function createRefusal(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });
}

/** A function as the service sends it. */
export function makeFunction(changes: Partial<AeontelFunction> = {}): AeontelFunction {
  return {
    id: 'fun_1',
    workspaceId: 'wsp_demo',
    name: 'summarize',
    description: null,
    defaultVersionId: 'fnv_1',
    source: 'custom',
    system: false,
    createdBy: 'usr_1',
    runtimeUserId: null,
    deletedAt: null,
    retentionTier: null,
    createdAt: '2026-01-15T09:30:00.000Z',
    updatedAt: '2026-01-15T09:30:00.000Z',
    ...changes,
  };
}

/** A list of `count` functions, `fun_0` on, as the service pages it. */
export function servePages(count: number): (request: SeenRequest) => object {
  const rows = Array.from({ length: count }, (_, place) => makeFunction({ id: `fun_${place}` }));
  return ({ query }) => {
    const [after, before, limit] = [query.get('after'), query.get('before'), Number(query.get('limit') ?? 100)];
    const end = before === null ? Math.min(count, Number(after ?? -1) + 1 + limit) : Number(before);
    const start = before === null ? Number(after ?? -1) + 1 : Math.max(0, end - limit);
    const data = rows.slice(start, end);
    const isEmpty = data.length === 0;
    return {
      data,
      pageInfo: {
        total: count,
        hasNextPage: end < count,
        hasPreviousPage: start > 0,
        startCursor: isEmpty ? null : `${start}`,
        endCursor: isEmpty ? null : `${end - 1}`,
      },
    };
  };
}

/** An error as the service sends it. */
export function makeProblem(status: number, code: string, fields: object = {}): [number, object] {
  const title = 'Title';
  return [
    status,
    { type: 'about:blank', title, status, code, detail: `It is ${code}.`, requestId: 'req_x', ...fields },
  ];
}

async function readRequest(url: string, { method = 'GET', ...init }: RequestInit): Promise<SeenRequest> {
  const { pathname, search, searchParams: query } = new URL(url);
  const headers = new Headers(init.headers);
  const text = await new Response(init.body ?? null).text();
  const body = /\bjson\b/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
  return { line: `${method} ${decodeURIComponent(pathname + search)}`, url, query, headers, body };
}
