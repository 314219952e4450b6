import * as df from 'durable-functions';
import { beforeAll, expect, test } from 'vitest';
import { captureRegistrations } from '../../../node/functions-core-stub.js';
import { EventType, type HistoryEvent, type OrchestratorState } from '../protocol.js';
import { createPackageOrchestrator, type PackageHandler } from './index.js';

const handlers = new Map<string, PackageHandler>();
beforeAll(async () => {
  const { functions } = await captureRegistrations(() => {
    df.app.orchestration('AtOnce', function* () {
      throw undefined;
    });
    df.app.orchestration('Later', function* (context) {
      yield context.df.callActivity('A');
      throw undefined;
    });
    df.app.orchestration('Canceled', function* (context) {
      const timer = context.df.createTimer(new Date(0));
      timer.cancel();
      yield timer;
    });
  });
  for (const { metadata, handler } of functions) handlers.set(metadata.name, handler);
});

const event = (type: HistoryEvent['EventType'], fields: Partial<HistoryEvent> = {}): HistoryEvent => ({
  EventType: type,
  EventId: -1,
  IsPlayed: false,
  Timestamp: '2026-01-01T00:00:00.000Z',
  ...fields,
});

const begin = [event(EventType.OrchestratorStarted), event(EventType.ExecutionStarted, { Name: 'x', Input: null })];
const end = [event(EventType.OrchestratorStarted), event(EventType.TaskCompleted, { TaskScheduledId: 0, Result: '1' })];

async function run(name: string, history: HistoryEvent[]): Promise<OrchestratorState> {
  const trigger = {
    history,
    input: null,
    instanceId: 'i',
    isReplaying: false,
    parentInstanceId: null,
    upperSchemaVersion: 1,
    upperSchemaVersionNew: 3,
    longRunningTimerIntervalDuration: '3.00:00:00',
    maximumShortTimerDuration: '6.00:00:00',
    defaultHttpAsyncRequestSleepTimeMillseconds: 30_000,
  };
  const services = { functionName: name, invocationId: 'i', instanceId: 'i', log() {} };
  return createPackageOrchestrator(handlers.get(name)!)(trigger, services);
}

test('throw undefined is a throw, though the package takes it for none', async () => {
  expect(await run('AtOnce', begin)).toMatchObject({ isDone: false, thrown: 'undefined' });
  expect(await run('Later', [...begin, ...end])).toMatchObject({ isDone: false, thrown: 'undefined' });
});

test('what waits has thrown nothing', async () => {
  expect(await run('Later', begin)).not.toHaveProperty('thrown');
  expect(await run('Canceled', begin)).not.toHaveProperty('thrown');
});
