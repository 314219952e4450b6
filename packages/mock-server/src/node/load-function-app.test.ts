import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  EventType,
  type HistoryEvent,
  type InvocationServices,
  type OrchestratorState,
  type OrchestratorTrigger,
} from '../families/durable-functions/protocol.js';
import { type FunctionApp, type LoadFunctionAppOptions, loadFunctionApp } from './load-function-app.js';

// a worker is a new Node: on a busy machine it takes its time
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

const apps: FunctionApp[] = [];

async function load(name: string, options: LoadFunctionAppOptions = {}): Promise<FunctionApp> {
  const app = await loadFunctionApp(fixture(name), options);
  apps.push(app);
  return app;
}

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

function event(type: HistoryEvent['EventType'], fields: Partial<HistoryEvent> = {}): HistoryEvent {
  return { EventType: type, EventId: -1, IsPlayed: false, Timestamp: '2026-01-01T00:00:00.000Z', ...fields };
}

const begin = [event(EventType.OrchestratorStarted), event(EventType.ExecutionStarted, { Name: 'x' })];

function trigger(history: HistoryEvent[], input: unknown = null): OrchestratorTrigger {
  return {
    history,
    input,
    instanceId: 'instance',
    isReplaying: false,
    parentInstanceId: null,
    upperSchemaVersion: 1,
    upperSchemaVersionNew: 3,
    longRunningTimerIntervalDuration: '3.00:00:00',
    maximumShortTimerDuration: '6.00:00:00',
    defaultHttpAsyncRequestSleepTimeMillseconds: 30_000,
  };
}

function serve(functionName: string, log: string[] = []): InvocationServices {
  return {
    functionName,
    invocationId: 'invocation',
    instanceId: 'instance',
    log: (level, message) => void log.push(`${level}: ${message}`),
  };
}

function turn(app: FunctionApp, name: string, history: HistoryEvent[], input?: unknown): Promise<OrchestratorState> {
  return Promise.resolve(app.orchestrators.get(name)!(trigger(history, input), serve(name)));
}

describe.each(['inline', 'worker'] as const)('an app loaded with isolate: %s', (isolate) => {
  let app: FunctionApp;
  beforeAll(async () => {
    app = await loadFunctionApp(fixture('commonjs-app'), { isolate });
  });
  afterAll(() => app.close());

  test('has its functions sorted by their triggers', () => {
    expect([...app.orchestrators.keys()]).toEqual(['Chain', 'SharedTimer', 'ThrowsText', 'ThrowsLater']);
    expect([...app.activities.keys()]).toEqual(['Greet', 'Shout', 'Fail', 'Log']);
    expect([...app.entities.keys()]).toEqual(['Counter']);
    expect(app.http).toMatchObject([
      { name: 'Start', route: 'orders/{id}', methods: ['POST'], authLevel: 'function', type: 'httpTrigger' },
    ]);
    expect(app.timers).toMatchObject([{ name: 'Nightly', schedule: '0 0 3 * * *' }]);
    expect(app.other).toMatchObject([{ name: 'Queue', type: 'queueTrigger' }]);
    expect(app.hooks).toEqual(['appStart', 'preInvocation', 'postInvocation']);
    expect(app.model).toEqual({ name: '@azure/functions', version: expect.stringMatching(/^4\./) });
  });

  test('runs its orchestrators turn by turn, with tasks of registered activities', async () => {
    const first = await turn(app, 'Chain', begin, 'World');
    expect(first).toMatchObject({
      isDone: false,
      schemaVersion: 3,
      actions: [[{ functionName: 'Greet', input: '"World"' }]],
    });
    const second = await turn(app, 'Chain', [
      ...begin,
      event(EventType.OrchestratorCompleted),
      event(EventType.OrchestratorStarted),
      event(EventType.TaskCompleted, { TaskScheduledId: 0, Result: '"Hello World"' }),
    ]);
    expect(second.actions[0]?.[1]).toMatchObject({ functionName: 'Shout', input: '"Hello World"' });
  });

  test('runs activities, hooks around them', async () => {
    expect(await app.activities.get('Greet')!('Ada', serve('Greet'))).toBe('Hello Ada!');
    expect(await app.activities.get('Shout')!('ada', serve('Shout'))).toBe('ADA');
    await expect(app.activities.get('Fail')!(null, serve('Fail'))).rejects.toMatchObject({
      name: 'RangeError',
      message: 'kaput',
    });
  });

  test('gives the log of a function to its invocation', async () => {
    const log: string[] = [];
    await app.activities.get('Log')!({ a: 1 }, serve('Log', log));
    expect(log).toEqual(['info: got { a: 1 }', 'warn: careful']);
  });

  test('runs entity batches', async () => {
    const answer = await app.entities.get('Counter')!(
      {
        self: { name: 'counter', key: 'k' },
        exists: true,
        state: '1',
        batch: [
          { id: 'a', name: 'add', input: '2', signal: true },
          { id: 'b', name: 'fail', signal: false },
          { id: 'c', name: 'get', signal: false },
        ],
      },
      serve('Counter'),
    );
    expect(answer).toMatchObject({ entityExists: true, entityState: '3' });
    expect(answer.results.map(({ isError, result }) => [isError, result])).toEqual([
      [false, undefined],
      [true, '{}'],
      [false, '3'],
    ]);
    expect(answer.signals).toMatchObject([
      { target: { name: 'Audit', key: 'a' }, name: 'note', input: '2', requestId: 'a' },
    ]);
  });

  test('a task that is used twice stays one action, also when the orchestrator fails', async () => {
    for (const name of ['SharedTimer', 'ThrowsLater']) {
      const raised = (Name: string): HistoryEvent => event(EventType.EventRaised, { Name, Input: '1' });
      const names = name === 'SharedTimer' ? ['answer'] : ['a', 'b'];
      const { actions, error } = await turn(app, name, [
        ...begin,
        event(EventType.OrchestratorStarted),
        ...names.map(raised),
      ]);
      const [first, second] = actions[0]!.map(({ compoundActions }) =>
        compoundActions!.filter(({ actionType }) => actionType === 5),
      );
      expect(first).toHaveLength(1);
      expect(second![0]).toBe(first![0]);
      expect(error).toBe(name === 'SharedTimer' ? undefined : 'bad');
    }
  });

  test('a thrown text, which leaves a real host waiting for ever, is told', async () => {
    const state = await turn(app, 'ThrowsText', [
      ...begin,
      event(EventType.OrchestratorStarted),
      event(EventType.TaskCompleted, { TaskScheduledId: 0, Result: 'null' }),
    ]);
    expect(state).toMatchObject({ isDone: false, thrown: 'only text' });
    expect(state.error).toBeUndefined();
  });

  test('answers HTTP requests, with the durable client bound', async () => {
    const request = new Request('http://localhost/api/orders/7?q=1', { method: 'POST', body: '{"n":1}' });
    const response = await app.http[0]!.fetch(request, {
      params: { id: '7' },
      durableClient: { taskHubName: 'Hub', creationUrls: {}, managementUrls: {}, rpcBaseUrl: 'http://localhost/' },
    });
    expect([response.status, response.headers.get('x-hub')]).toEqual([201, 'Hub']);
    expect(await response.json()).toEqual({ id: '7', q: '1', body: { n: 1 } });
  });

  test('takes ES modules with top-level await', async () => {
    const app = await load('module-app', { isolate });
    expect(await app.activities.get('ModuleGreet')!('x', serve('ModuleGreet'))).toBe('Hello x');
    const response = await app.http[0]!.fetch(new Request('http://localhost/api/ModuleHttp'));
    expect(await response.text()).toBe('from a module');
  });

  test('can be loaded again', async () => {
    expect((await load('commonjs-app', { isolate })).activities.size).toBe(4);
  });

  test('refuses calls once it is closed', async () => {
    const app = await load('commonjs-app', { isolate });
    await app.close();
    await expect(app.activities.get('Greet')!('x', serve('Greet'))).rejects.toThrow('after its app was closed');
  });

  test.each([
    ['no-main-app', /package\.json has no "main"/],
    ['no-match-app', /"dist\/functions\/\*\.js", which matches no file/],
    ['old-model-app', /programming model v3, which is not supported/],
    ['duplicate-app', /"Same" (has already been registered|is registered by)/],
    ['broken-app', /Loading .*index\.js failed: no connection string/],
    ['empty-app', /registered no function/],
    ['missing-app', /There is no folder .*missing-app/],
    ['', /There is no package\.json in/],
  ])('%s is refused, in words that say why', async (name, words) => {
    const message = expect.stringMatching(words);
    await expect(load(name, { isolate })).rejects.toMatchObject({ name: 'FunctionAppError', message });
  });

  test('refuses a package of another major version', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'function-app-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const installed = join(folder, 'node_modules', 'durable-functions');
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(installed, 'package.json'), '{"name":"durable-functions","version":"2.1.3"}');
    writeFileSync(join(folder, 'package.json'), '{"main":"index.js"}');
    writeFileSync(join(folder, 'index.js'), '');
    await expect(loadFunctionApp(folder, { isolate })).rejects.toThrow(
      /durable-functions 2\.1\.3, which is not supported/,
    );
  });
});

test('refuses a way to isolate that there is not', async () => {
  await expect(load('module-app', { isolate: 'process' as 'worker' })).rejects.toThrow(/'worker' or 'inline'/);
});

describe('a worker', () => {
  test('that an orchestrator keeps busy is stopped, that turn fails, and what else was under way is done', async () => {
    const app = await load('busy-app', { turnTimeoutMs: 1500 });
    const endless = turn(app, 'Endless', begin);
    const waiting = turn(app, 'Quick', begin);
    const slow = app.activities.get('Slow')!(10, serve('Slow'));
    const state = await endless;
    expect(state.error).toMatch(/Function "Endless" kept its thread busy for more than 1500 ms/);
    expect((await waiting).output).toBe('quick');
    expect(await slow).toBe('slow');
  });

  test('that does not come to the end of loading is given up', async () => {
    await expect(load('stuck-app', { loadTimeoutMs: 1000 })).rejects.toThrow(/not loaded within 1000 ms/);
  });

  test('that ends by itself fails what had begun, and the next call gets a new one', async () => {
    const app = await load('busy-app');
    await expect(app.activities.get('Exit')!(null, serve('Exit'))).rejects.toThrow(/ended: it exited with code 3/);
    expect((await turn(app, 'Quick', begin)).output).toBe('quick');
  });
});

describe('functions that a function registers', () => {
  test('run inline, one by one', async () => {
    const df = await import('durable-functions');
    const app = await loadFunctionApp(() => {
      df.app.orchestration('Greet', function* (context) {
        return `Hello ${context.df.getInput()}!`;
      });
    });
    apps.push(app);
    const greet = app.orchestrators.get('Greet');
    expect(await greet?.(trigger(structuredClone(begin), 'Tokyo'), serve('Greet'))).toMatchObject({
      isDone: true,
      output: 'Hello Tokyo!',
    });
  });

  test('cannot go to a worker, and have to be there', async () => {
    await expect(loadFunctionApp(() => {}, { isolate: 'worker' })).rejects.toThrow(/cannot be sent to a worker/);
    await expect(loadFunctionApp(() => {})).rejects.toThrow(/the given function registered no function/);
  });
});
