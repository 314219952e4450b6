import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCaller } from './caller.js';
import { followOperation, resumeOperation } from './follow-operation.js';
import type { OperationState, Polling } from './operation-following.js';
import type { Poller } from './poller.js';
import { createTestClock, json, operation, rules } from './testing/scripted-caller.js';

const terminal = ['Succeeded', 'Failed', 'Canceled'];
const polling: Polling = [
  { location: 'Azure-AsyncOperation', status: '/status', terminal },
  { style: 'location', location: 'Location' },
  { style: 'resource', status: '/properties/provisioningState', terminal },
];

type Style = 'status' | 'location' | 'resource';
type Trouble = 'down' | 'lost' | 'throttled';

/** One thing that happens when work is looked at: it goes on, perhaps at another URL, or the look comes to grief. */
interface Step {
  readonly word: string;
  readonly moves: boolean;
  readonly trouble: Trouble | undefined;
}

/** A service that does long work of one style, in as many looks as there are steps. */
function serve(style: Style, end: string, steps: readonly Step[], method: string) {
  let place = 0;
  let page = 0;
  let hasMoved = false;
  const left = [...steps];
  const asked: string[] = [];
  const thing = (state?: string) => ({ name: 'lamp', ...(state && { properties: { provisioningState: state } }) });
  const locate = (): Record<string, string> => {
    if (style === 'resource') return {};
    const url = `https://a.example/jobs/${page}`;
    return style === 'status' ? { 'azure-asyncoperation': url } : { location: url };
  };
  const answerLook = (word: string, isDone: boolean): Response => {
    const headers = hasMoved ? locate() : {};
    if (style === 'resource') return json(thing(word));
    if (style === 'status') return json({ status: word }, 200, headers);
    if (!isDone) return json({}, 202, headers);
    return word === 'Succeeded' ? json(thing()) : json({ code: word, message: 'no' }, 409);
  };
  const fetch = async (input: unknown, init: RequestInit = {}) => {
    const url = String(input);
    asked.push(`${init.method} ${url}`);
    if (init.method === method) return json(style === 'resource' ? thing('Accepted') : {}, 202, locate());
    if (style !== 'resource' && url.includes('/things/')) return json(thing());
    // Only where the service said last may it be asked.
    if (style !== 'resource' && url !== `https://a.example/jobs/${page}`) return json({ code: 'Moved' }, 400);
    const step = left[0];
    if (step?.trouble) {
      left[0] = { ...step, trouble: undefined };
      if (step.trouble === 'lost') throw new TypeError('fetch failed');
      return json({}, step.trouble === 'down' ? 503 : 429, { 'retry-after': '3' });
    }
    left.shift();
    place++;
    if (!step) return answerLook(end, true);
    hasMoved = step.moves;
    if (hasMoved) page++;
    return answerLook(step.word, false);
  };
  return { fetch, asked, looks: () => place };
}

const step = fc.record({
  word: fc.constantFrom('InProgress', 'Running', 'Updating', 'Accepted'),
  moves: fc.boolean(),
  trouble: fc.option(fc.constantFrom<Trouble>('down', 'lost', 'throttled'), { nil: undefined }),
});

test('whatever the service does on the way, work ends in its own end, in this process or the next', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Style>('status', 'location', 'resource'),
      fc.constantFrom('Succeeded', 'Failed', 'Canceled'),
      fc.array(step, { maxLength: 8 }),
      fc.array(fc.boolean(), { maxLength: 8 }),
      async (style, end, steps, resumes) => {
        const service = serve(style, end, steps, 'PUT');
        const caller = createCaller({
          baseUrl: 'https://a.example',
          rules,
          clock: createTestClock(),
          fetch: service.fetch as typeof fetch,
        });
        const made = operation({ id: 'makeThing', method: 'PUT', idempotency: 'idempotent' });
        const args = { path: { name: 'lamp' } };
        const read = (body: unknown) => (body as { name: string }).name;
        const answer = await caller.send(made, args);
        let poller: Poller<OperationState, string> = followOperation(caller, {
          operation: made,
          args,
          polling,
          answer,
          read,
        });
        for (const isResumed of resumes) {
          if (poller.isDone) break;
          if (isResumed) poller = resumeOperation(caller, JSON.parse(JSON.stringify(poller)), { read });
          else await poller.poll().catch(() => {});
        }
        const outcome = await poller.result().then(
          (name) => ({ name, status: 'Succeeded' }),
          (error) => error,
        );
        if (end === 'Succeeded') expect(outcome).toEqual({ name: 'lamp', status: 'Succeeded' });
        else if (style === 'location') expect(outcome).toMatchObject({ name: 'ConflictError', code: end });
        else expect(outcome).toMatchObject({ name: 'OperationFailedError', status: end });
        expect(service.asked.filter((line) => line.startsWith('PUT'))).toHaveLength(1);
      },
    ),
    { numRuns: 300 },
  );
});
