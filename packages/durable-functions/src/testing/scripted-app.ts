import type { Clock } from '@functionary/core';
import { DurableFunctions } from '../durable-functions.js';
import type { DurableFunctionsOptions } from '../options.js';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly origin: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** An answer to be given; an `Error` is a connection that broke. */
export type Scripted = Error | { status?: number; headers?: Record<string, string>; body?: unknown; text?: string };

/** The base URL of the app in the tests. */
export const BASE_URL = 'https://demo-app.azurewebsites.net';

/** The prefix of the routes in the tests. */
export const PREFIX = '/runtime/webhooks/durabletask';

/** Where time stands in the tests: 2026-01-01T00:00:00Z. */
export const START_OF_TIME = Date.UTC(2026, 0, 1);

/**
 * A function app that answers by script: each answer once, in order, or what a function makes of the request. It keeps
 * the requests, and a clock whose sleeps end at once and move its time.
 */
export function scriptApp(
  script: readonly Scripted[] | ((request: SeenRequest, place: number) => Scripted),
  options: Partial<DurableFunctionsOptions<any>> = {},
) {
  const requests: SeenRequest[] = [];
  const slept: number[] = [];
  let now = START_OF_TIME;
  const clock: Clock = {
    now: () => now,
    async sleep(ms, { signal } = {}) {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input));
    const body = typeof init.body === 'string' ? init.body : undefined;
    const request = {
      method: init.method ?? 'GET',
      target: url.pathname + url.search,
      origin: url.origin,
      headers: new Headers(init.headers),
      body,
    };
    const place = requests.push(request) - 1;
    const answer = typeof script === 'function' ? script(request, place) : script[place];
    if (!answer) throw new Error(`no answer scripted for ${request.method} ${request.target}`);
    if (answer instanceof Error) throw answer;
    const { status = 200, headers = {}, body: json, text } = answer;
    const content = text ?? (json === undefined ? null : JSON.stringify(json));
    const type = content === null || text !== undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
    return new Response(content, { status, headers: { ...type, ...headers } });
  };
  const durable = new DurableFunctions({
    baseUrl: BASE_URL,
    systemKey: 'demo-system-key',
    fetch,
    clock,
    random: () => 0,
    ...options,
  });
  return { durable, requests, slept, fetch, clock };
}

/** The status of an instance as today's service sends it. */
export function makeStatus(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'HelloSequence',
    instanceId: 'abc123',
    runtimeStatus: 'Running',
    input: null,
    customStatus: null,
    output: null,
    createdTime: '2026-01-01T00:00:00Z',
    lastUpdatedTime: '2026-01-01T00:00:00Z',
    ...fields,
  };
}

/** The answer of a start, as today's service sends it. */
export function makeStarted(instanceId: string): Scripted {
  const instance = `${BASE_URL}${PREFIX}/instances/${instanceId}`;
  const query = 'taskHub=DemoHub&connection=Storage&code=demo-system-key';
  return {
    status: 202,
    headers: { location: `${instance}?${query}`, 'retry-after': '10' },
    body: {
      id: instanceId,
      statusQueryGetUri: `${instance}?${query}`,
      sendEventPostUri: `${instance}/raiseEvent/{eventName}?${query}`,
      terminatePostUri: `${instance}/terminate?reason={text}&${query}`,
      purgeHistoryDeleteUri: `${instance}?${query}`,
      restartPostUri: `${instance}/restart?${query}`,
      suspendPostUri: `${instance}/suspend?reason={text}&${query}`,
      resumePostUri: `${instance}/resume?reason={text}&${query}`,
    },
  };
}
