import type { ClientOptions } from '@functionary/core';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** Path and query. */
  readonly target: string;
  /** `GET /api/deployments` */
  readonly line: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as text. */
  readonly text: string;
  /** The body read as JSON where it is labelled so. */
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
}

/** An answer to be given: a body with status 200; status and body; an answer as it is; an `Error` is a connection that broke. */
export type Scripted = Error | Response | object | readonly [status: number, body?: unknown];

/** Each answer once, in order; or what a function makes of the request. */
export type Script = readonly Scripted[] | ((request: SeenRequest, place: number) => Scripted | Promise<Scripted>);

/** Where time stands when the tests begin: 2026-01-15T12:00:00Z. */
export const START_OF_TIME = Date.UTC(2026, 0, 15, 12);

/** A network that answers by script. It keeps the requests, and a clock whose sleeps end at once and move its time. */
export function scriptFetch(script: Script) {
  const requests: SeenRequest[] = [];
  const slept: number[] = [];
  let now = START_OF_TIME;
  const options = {
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
      const answer = typeof script === 'function' ? await script(request, place) : script[place];
      if (!answer) throw new Error(`no answer scripted for ${request.line}`);
      if (answer instanceof Error) throw answer;
      if (answer instanceof Response) return answer;
      const [status, content] = (Array.isArray(answer) ? answer : [200, answer]) as [number, unknown];
      return content === undefined ? new Response(null, { status }) : Response.json(content, { status });
    },
  } satisfies ClientOptions;
  return { options, requests, slept, now: () => now };
}

/** What undici throws when a connection breaks after the request was sent. */
export function createReset(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
}

/** A `fetch` that a caller takes apart by itself. */
async function readRequest(url: string, { method = 'GET', ...init }: RequestInit): Promise<SeenRequest> {
  const { pathname, search } = new URL(url);
  const headers = new Headers(init.headers);
  const bytes = new Uint8Array(await new Response(init.body ?? null).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const target = pathname + search;
  return {
    method,
    url,
    target,
    line: `${method} ${target}`,
    headers,
    bytes,
    text,
    body: /\bjson\b/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : undefined,
    signal: init.signal ?? undefined,
  };
}
