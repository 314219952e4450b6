import { describe, expect, it } from 'vitest';
import type { Host } from './open-world.js';
import { onEachExecutor } from './traps/on-each-executor.js';

async function outputOf(host: Host, name: string, input: unknown): Promise<any> {
  await host.send('POST', `/orchestrators/${name}/main`, input);
  await host.world.clock.runUntilIdle();
  return (await host.read('main')).output;
}

const details = (message: string) => `{"$type":"System.Exception, System.Private.CoreLib","Message":"${message}"}`;
const plain = (message: string) => ({ name: 'Error', message, isError: true });

onEachExecutor((open) => {
  describe('what catch sees', () => {
    it.each([
      {
        what: 'a failed activity',
        call: { call: 'activity', name: 'Fail', input: 'kaput' },
        caught: plain(`Activity function 'Fail' failed:  kaput \n ${details(' kaput')}`),
      },
      {
        what: 'a failed sub-orchestration',
        call: { call: 'child', name: 'Throws', input: 'bad' },
        caught: plain("Orchestrator function 'Throws' failed: bad \n Message: bad, StackTrace: "),
      },
      {
        what: 'a failed entity call',
        call: { call: 'entity', name: 'Moody', input: 'get' },
        caught: plain('[object Object]'),
      },
      {
        what: 'an entity that threw a string',
        call: { call: 'entity', name: 'Moody', input: 'text' },
        caught: plain('only text'),
      },
    ])('without FailureDetails: $what is a plain Error', async ({ call, caught }) => {
      expect(await outputOf(open(), 'Catches', call)).toEqual(caught);
    });

    it('with FailureDetails: a failed activity is a TaskFailedError', async () => {
      const host = open({ durable: { failureDetails: true } });
      expect(await outputOf(host, 'Catches', { call: 'activity', name: 'Fail', input: 'kaput' })).toEqual({
        name: 'TaskFailedError',
        message: 'TypeError: kaput',
        isError: true,
        errorType: 'TypeError',
        errorMessage: 'kaput',
        isNonRetriable: false,
        isCausedBy: [true, false],
        taskName: 'Fail',
        taskId: 0,
      });
    });

    it('with FailureDetails: a failed sub-orchestration is one too', async () => {
      const host = open({ durable: { failureDetails: true } });
      expect(await outputOf(host, 'Catches', { call: 'child', name: 'Throws', input: 'bad' })).toMatchObject({
        name: 'TaskFailedError',
        errorMessage: 'bad',
        taskName: 'Throws',
      });
    });
  });

  describe('what a failure reads like', () => {
    it('texts nest, one level for each parent', async () => {
      const inner = { call: 'child', name: 'Throws', input: 'bad' };
      const host = open();
      expect(await outputOf(host, 'Calls', { call: 'child', name: 'Calls', input: inner })).toBe(
        "Orchestrator function 'Calls' failed: Orchestrator function 'Calls' failed: Orchestrator function 'Throws' failed: bad \n " +
          'Message: bad, StackTrace:  \n Message: ' +
          "Orchestrator function 'Throws' failed: bad \n Message: bad, StackTrace: , StackTrace: ",
      );
    });

    it('history has the reason, and the details apart', async () => {
      const host = open();
      await outputOf(host, 'Calls', { call: 'activity', name: 'Fail', input: 'kaput' });
      expect((await host.read('main')).historyEvents[1]).toMatchObject({
        EventType: 'TaskFailed',
        FunctionName: 'Fail',
        Reason: "Activity function 'Fail' failed:  kaput",
        Details: details(' kaput'),
        FailureDetails: null,
      });
    });

    it.each(['activity', 'child', 'entity'])('an unknown %s cannot be caught, and fails the instance', async (call) => {
      const host = open();
      const name = call === 'entity' ? 'nobody' : 'Nobody';
      const output = await outputOf(host, 'Catches', { call, name: 'Nobody', input: 'get' });
      expect(output).toContain(
        `Orchestrator function 'Catches' failed: The function '${name}' doesn't exist, is disabled, or is not an`,
      );
      expect(host.world.logs).toMatchObject([{ level: 'error', message: expect.stringContaining("'main' failed") }]);
    });
  });

  describe('retries', () => {
    const first = { firstRetryIntervalInMilliseconds: 1000, maxNumberOfAttempts: 4 };
    const failed = "Activity function 'Fail' failed:  kaput";

    it.each([
      { what: 'wait as long each time', options: first, waits: [1000, 1000, 1000] },
      { what: 'back off', options: { ...first, backoffCoefficient: 3 }, waits: [1000, 3000, 9000] },
      {
        what: 'back off up to a bound',
        options: { ...first, backoffCoefficient: 3, maxRetryIntervalInMilliseconds: 4000 },
        waits: [1000, 3000, 4000],
      },
      { what: 'are none for one attempt', options: { ...first, maxNumberOfAttempts: 1 }, waits: [] },
    ])('$what', async ({ options, waits }) => {
      const host = open();
      const total = waits.reduce((sum, each) => sum + each, 0);
      expect(await outputOf(host, 'Retries', options)).toEqual([total, failed]);
      const { historyEvents } = await host.read('main');
      const times: number[] = [];
      for (const event of historyEvents) if (event.EventType === 'TaskFailed') times.push(Date.parse(event.Timestamp));
      expect(times.slice(1).map((time, index) => time - times[index]!)).toEqual(waits);
      // and one more timer after the last failure, which is over at once
      expect(historyEvents.map(({ EventType }: { EventType: string }) => EventType)).toEqual([
        'ExecutionStarted',
        ...Array.from({ length: waits.length + 1 }, () => ['TaskFailed', 'TimerCreated', 'TimerFired']).flat(),
        'ExecutionCompleted',
      ]);
    });

    it('that run out of time fail the instance, with a word in the log', async () => {
      const host = open();
      const output = await outputOf(host, 'Retries', { ...first, retryTimeoutInMilliseconds: 1500 });
      expect(output).toContain(`Orchestrator function 'Retries' failed: ${failed}`);
      expect(host.world.logs.map(({ message }) => message).join()).toContain('A real host leaves');
    });
  });
});
