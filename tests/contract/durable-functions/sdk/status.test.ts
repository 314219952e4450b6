import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const allStates = [
  ['Pending', 202],
  ['Running', 202],
  ['ContinuedAsNew', 202],
  ['Suspended', 202],
  ['Completed', 200],
  ['Failed', 200],
  ['Terminated', 200],
  ['Canceled', 200],
  ['Unknown', 500],
] as const;

const byPage: Record<string, number> = { Pending: 404, Terminated: 400 };

throughEachDoor(durableProfiles, (setting) => {
  const isByPage = setting.profile === 'documented';

  describe('status', () => {
    test.each(allStates)('of a %s instance is a status, whatever it was answered with', async (runtimeStatus, code) => {
      const { durable, world, wire } = openApp(setting);
      world.durable.instances.put({
        ...{ instanceId: 'abc123', name: 'Wait', runtimeStatus, input: { n: 1 }, customStatus: 'half', output: 'out' },
        createdTime: '2026-01-02T03:04:05.678Z',
        lastUpdatedTime: '2026-01-02T03:04:06.789Z',
      });
      const asked = durable.instance('abc123').status();
      const answered = isByPage ? (byPage[runtimeStatus] ?? code) : code;
      if (answered === 404) {
        await expect(asked).rejects.toMatchObject({ name: 'NotFoundError' });
      } else {
        expect(await asked).toEqual({
          ...(!isByPage && { name: 'Wait' }),
          instanceId: 'abc123',
          runtimeStatus,
          input: { n: 1 },
          customStatus: 'half',
          output: 'out',
          createdTime: '2026-01-02T03:04:05Z',
          lastUpdatedTime: '2026-01-02T03:04:06Z',
        });
      }
      expect(wire.map(({ status }) => status)).toEqual([answered]);
    });

    test('of a failed instance is a status with returnInternalServerErrorOnFailure too, and asked for once', async () => {
      const { durable, world, wire } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait', runtimeStatus: 'Failed', output: 'no luck' });
      const seen: unknown[] = [];
      const status = await durable
        .instance('abc123')
        .status({ returnInternalServerErrorOnFailure: true }, { onResponse: (response) => seen.push(response) });
      expect(status).toMatchObject({ runtimeStatus: 'Failed', output: 'no luck' });
      expect(seen).toEqual([expect.objectContaining({ status: 500, attempts: 1 })]);
      expect(wire).toHaveLength(1);
    });

    test('has the input unless told otherwise', async () => {
      const { durable, world } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait', input: 'large' });
      expect((await durable.instance('abc123').status()).input).toBe('large');
      expect((await durable.instance('abc123').status({ showInput: false })).input).toBeNull();
    });

    test('says where it came from', async () => {
      const { durable, world } = openApp(setting, { keyPlacement: 'query' });
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait' });
      let seen: any;
      await durable.instance('abc123').status(
        { taskHub: 'DemoHub' },
        {
          onResponse: (response) => {
            seen = response;
          },
        },
      );
      expect(seen.status).toBe(202);
      expect(seen.headers.get('retry-after')).toBe(isByPage ? '10' : '5');
      expect(seen.url).toMatch(/\/instances\/abc123\?taskHub=DemoHub/);
      expect(seen.url).not.toContain('demo-system-key');
    });

    test('of an instance that is not there is an error that says so', async () => {
      const { durable, wire } = openApp(setting);
      const error = await durable
        .instance('nobody')
        .status()
        .catch((caught: unknown) => caught);
      const said = { name: 'NotFoundError', status: 404, operationId: 'getInstance', attempts: 1, retryable: false };
      expect(error).toMatchObject(said);
      expect(wire).toHaveLength(1);
    });

    test.each([
      [{ runtimeStatus: 'Completed' }, false],
      [{ runtimeStatus: ['Completed', 'Running'] }, true],
      [{ createdTimeFrom: '2026-01-02T00:00:00Z' }, true],
      [{ createdTimeFrom: new Date('2026-01-03T00:00:00Z') }, false],
      [{ createdTimeTo: '2026-01-03T01:00:00+01:00' }, true],
      [{ createdTimeTo: '2026-01-01T00:00:00Z' }, false],
    ] as const)('takes the filter %j, which has effect by the page', async (filter, fits) => {
      const { durable, world } = openApp(setting);
      const createdTime = '2026-01-02T03:04:05Z';
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait', runtimeStatus: 'Running', createdTime });
      const asked = durable.instance('abc123').status(filter);
      if (fits || !isByPage) expect((await asked).createdTime).toBe(createdTime);
      else await expect(asked).rejects.toMatchObject({ name: 'NotFoundError' });
    });
  });

  describe('history', () => {
    test('has results unless told otherwise', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Hello', 'in');
      await run.result();
      const history = await run.history();
      expect(history.map(({ EventType }) => EventType)).toEqual([
        'ExecutionStarted',
        'TaskCompleted',
        'TaskCompleted',
        'TaskCompleted',
        'ExecutionCompleted',
      ]);
      const [started, first, , , completed] = history;
      if (started?.EventType === 'ExecutionStarted') {
        expect(started.FunctionName).toBe('Hello');
        expect(started.Input).toBe('"in"');
      }
      if (first?.EventType === 'TaskCompleted') {
        expect(first).toMatchObject({ FunctionName: 'SayHello', Result: 'Hello Tokyo!' });
        expect(Date.parse(first.ScheduledTime)).toBeLessThanOrEqual(Date.parse(first.Timestamp));
      }
      if (completed?.EventType === 'ExecutionCompleted') {
        expect(completed.OrchestrationStatus).toBe('Completed');
        expect(completed.Result).toEqual(['Hello Tokyo!', 'Hello Seattle!', 'Hello London!']);
      }
      expect.assertions(7);
    });

    test.each([
      [{ showHistoryOutput: false }, { Result: false, Input: true }],
      [{ showInput: false }, { Result: true, Input: false }],
    ])('with %j', async (params, has) => {
      const { durable } = openApp(setting);
      const run = await durable.start('Hello', 'in');
      await run.result();
      const history = await run.history(params);
      for (const key of ['Result', 'Input'] as const) expect(history.some((event) => key in event)).toBe(has[key]);
    });

    test('tells of timers, children, events and failures', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Everything');
      await run.raiseEvent('go', 'end');
      expect(await run.result()).toBe('end');
      const types = (await run.history()).map(({ EventType }) => EventType);
      expect(new Set(types)).toEqual(
        new Set([
          'ExecutionStarted',
          'TimerCreated',
          'TimerFired',
          'SubOrchestrationInstanceCompleted',
          'TaskFailed',
          'EventRaised',
          'ExecutionCompleted',
        ]),
      );
    });

    test('of an instance that has not begun is empty', async () => {
      const { durable, world } = openApp(setting, { world: { progress: 'manual' } });
      const run = await durable.start('Hello');
      const asked = run.history();
      if (isByPage) await expect(asked).rejects.toMatchObject({ name: 'NotFoundError' });
      else expect(await asked).toEqual([]);
      await world.progress.run();
    });
  });
});
