import type { ClientOptions } from '@functionary/core';
import { createOpenStackCaller } from '../service.js';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** Path and query. */
  readonly target: string;
  /** `GET /v1/runtimes` */
  readonly line: string;
  /** `GET http://engine:7070/v1/runtimes` */
  readonly call: string;
  /** Its `X-Auth-Token`. */
  readonly token: string | null;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as text. */
  readonly text: string;
  /** The body that is JSON, read. */
  readonly body: unknown;
  /** The fields of a form; files as they are. */
  form(): Promise<Record<string, unknown>>;
}

/** An answer to be given: its body, with status 200; or both; an `Error` is a connection that broke. */
export type Scripted = Error | Response | Record<string, unknown> | readonly [status: number, body?: unknown];

/** Each answer once, in order; or what a function makes of the request. */
export type Script = readonly Scripted[] | ((request: SeenRequest, place: number) => Scripted | Promise<Response>);

/** Where time stands when the tests begin: 2026-01-15T12:00:00Z. */
const START_OF_TIME = Date.UTC(2026, 0, 15, 12);

/** A network that answers by script. It keeps the requests, and a clock whose sleeps end at once and move its time. */
export function scriptFetch(script: Script) {
  const requests: SeenRequest[] = [];
  const slept: number[] = [];
  let now = START_OF_TIME;
  const pass = (ms: number) => {
    now += ms;
  };
  const options = {
    random: () => 0,
    clock: {
      now: () => now,
      async sleep(ms: number, { signal }: { signal?: AbortSignal | undefined } = {}) {
        signal?.throwIfAborted();
        slept.push(ms);
        pass(ms);
      },
    },
    async fetch(input: string | URL | Request, init: RequestInit = {}) {
      const request = await readRequest(String(input), init);
      const place = requests.push(request) - 1;
      const answer = typeof script === 'function' ? await script(request, place) : script[place];
      if (!answer) throw new Error(`no answer scripted for ${request.line}`);
      if (answer instanceof Error) throw answer;
      if (answer instanceof Response) return answer;
      const [status, content] = Array.isArray(answer) ? answer : [200, answer];
      return content === undefined ? new Response(null, { status }) : Response.json(content, { status });
    },
  } satisfies ClientOptions;
  return { options, requests, slept, pass, now: () => now };
}

/** The caller of a client whose engine answers by script. */
export function scriptEngine(script: Script, options: ClientOptions = {}) {
  const network = scriptFetch(script);
  const baseUrl = 'http://engine:7070';
  const caller = createOpenStackCaller({ baseUrl, token: 'demo-token', ...network.options, ...options });
  return { ...network, caller };
}

async function readRequest(url: string, { method = 'GET', ...init }: RequestInit): Promise<SeenRequest> {
  const { origin, pathname: path, search } = new URL(url);
  const headers = new Headers(init.headers);
  const bytes = new Uint8Array(await new Response(init.body ?? null).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return {
    method,
    origin,
    path,
    target: path + search,
    line: `${method} ${path}${search}`,
    call: `${method} ${url}`,
    token: headers.get('x-auth-token'),
    headers,
    bytes,
    text,
    body: headers.get('content-type') === 'application/json' ? JSON.parse(text) : undefined,
    form: async () => Object.fromEntries(await new Response(bytes, { headers }).formData()),
  };
}
