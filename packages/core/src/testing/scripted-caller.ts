import { type CallerOptions, createCaller } from '../caller.js';
import type { Clock } from '../clock.js';
import type { FamilyRules } from '../family-rules.js';
import type { Operation } from '../operation.js';

/** A service of no family: its errors are `{ code, message }`, its key goes into the header `x-key`. */
export const rules: FamilyRules = {
  name: 'test',
  readError: ({ body }) => (typeof body === 'string' ? { message: body } : ((body ?? {}) as object)),
  isVerdict: ({ body }) => (body as { verdict?: boolean } | undefined)?.verdict === true,
  place: (credential, request) => request.headers.set('x-key', credential),
  visibleQuery: ['top'],
};

/** An operation, safe unless told otherwise. */
export const operation = (more: Partial<Operation<any, any>> = {}): Operation<any, any> => ({
  id: 'getThing',
  method: 'GET',
  path: '/things/{name}',
  idempotency: 'safe',
  ...more,
});

/** A clock whose sleeps end at once and are written down. */
export function createTestClock(): Clock & { readonly slept: number[]; time: number } {
  const slept: number[] = [];
  const clock = {
    slept,
    time: Date.UTC(2026, 0, 1),
    now: () => clock.time,
    sleep: async (ms: number) => {
      slept.push(ms);
      clock.time += ms;
    },
  };
  return clock;
}

/** One answer, or what the transport throws. */
export type Scripted = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>);

/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A caller whose fetch gives the scripted answers in turn, and what it was asked. */
export function createScripted(answers: readonly Scripted[], options: Partial<CallerOptions> = {}) {
  const sent: { url: string; method: string; headers: Headers; body: unknown; init: RequestInit }[] = [];
  const clock = createTestClock();
  const left = [...answers];
  const caller = createCaller({
    baseUrl: 'https://a.example/base',
    rules,
    clock,
    random: () => 0.5,
    fetch: async (input, init = {}) => {
      sent.push({ url: String(input), method: init.method!, headers: init.headers as Headers, body: init.body, init });
      const next = left.shift();
      if (!next) throw new Error('more requests than answers');
      if (next instanceof Error) throw next;
      return typeof next === 'function' ? next(String(input), init) : next;
    },
    ...options,
  });
  return { caller, sent, clock, slept: clock.slept };
}

/** What undici throws. */
export const failure = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
