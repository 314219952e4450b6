import { Functions } from '@functionary/aeontel-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { expectToEndWithSignal, hang, hangOnce } from '../hanging-wire.js';
import { createStoppedClock } from '../stopped-clock.js';
import { calls, putDemo, verbs } from './calls.js';
import { aeontelProfiles, openAeontel } from './open-aeontel.js';

test('every verb is looked at here', () => {
  const own = Object.getOwnPropertyNames(Functions.prototype).filter((name) => name !== 'constructor');
  expect(Object.keys(calls).sort()).toEqual(own.sort());
});

const any = () => true;
const busy = { status: 429, headers: { 'retry-after': '30' } };

throughEachDoor(aeontelProfiles, (setting) => {
  describe.each(verbs)('%s', (name, call) => {
    test('tells of its answer once', async () => {
      const opened = openAeontel(setting);
      putDemo(opened, name);
      const told: unknown[] = [];
      await call(opened, {
        onResponse: ({ status, requestId, headers, attempts }) =>
          void told.push([status, requestId === headers.get('x-request-id'), attempts]),
      });
      expect(told).toEqual([[name === 'create' ? 201 : 200, true, 1]]);
    });

    test('sends nothing when the signal was there before', async () => {
      const opened = openAeontel(setting);
      const reason = new Error('enough');
      await expect(call(opened, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(opened.sent).toEqual([]);
    });

    // the machine may be busy with something else for a moment
    test('ends with the signal, within 5 ms', { retry: 3 }, async () => {
      const opened = openAeontel(setting, { wrap: hang });
      await expectToEndWithSignal((options) => call(opened, options));
      expect(opened.sent).toHaveLength(1);
    });

    test('ends with the signal while it waits to be sent again', async () => {
      const clock = createStoppedClock();
      const opened = openAeontel(setting, { wrap: breakWire([busy], any), client: { clock } });
      const stop = new AbortController();
      const reason = new Error('enough');
      const settled = expect(call(opened, { signal: stop.signal })).rejects.toBe(reason);
      await clock.untilAwaited;
      stop.abort(reason);
      await settled;
      expect(opened.sent).toHaveLength(1);
    });

    test('ends at its deadline', async () => {
      const opened = openAeontel(setting, { wrap: hang });
      await opened.refuses(call(opened, { deadlineMs: 5 }), { name: 'DeadlineExceededError', deadlineMs: 5 });
    });

    test('does not begin a wait that goes beyond its deadline', async () => {
      const opened = openAeontel(setting, { wrap: breakWire([busy], any) });
      const expected = { name: 'DeadlineExceededError', deadlineMs: 10_000, retryAfterMs: 30_000 };
      await opened.refuses(call(opened, { deadlineMs: 10_000 }), expected);
      expect(opened.sent).toHaveLength(1);
    });

    test('is sent again after the wait that the service wants', async () => {
      const opened = openAeontel(setting, { wrap: breakWire([busy], any) });
      putDemo(opened, name);
      const before = opened.world.clock.now();
      await call(opened, {});
      expect(opened.world.clock.now() - before).toBe(30_000);
      expect(opened.sent).toHaveLength(2);
    });

    test('is sent once where the caller wants no other', async () => {
      const opened = openAeontel(setting, { wrap: breakWire(['refused'], any) });
      await opened.refuses(call(opened, { retry: false }), { name: 'ConnectionError', attempts: 1 });
      expect(opened.sent).toHaveLength(1);
    });
  });

  test('an attempt that hangs is given up, and the next is sent', async () => {
    const opened = openAeontel(setting, { wrap: hangOnce });
    putDemo(opened, 'get');
    expect((await opened.aeontel.functions.get('fun_demo', { timeoutMs: 500 })).name).toBe('demo');
  });
});
