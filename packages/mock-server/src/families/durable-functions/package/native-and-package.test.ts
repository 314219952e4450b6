import * as df from 'durable-functions';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { captureRegistrations } from '../../../node/functions-core-stub.js';
import {
  createNativeEntity,
  createNativeOrchestrator,
  type EntityContext,
  EntityId,
  type OrchestrationHandler,
} from '../native/index.js';
import type {
  EntityAnswer,
  EntityExecutor,
  EntityTrigger,
  OrchestratorExecutor,
  OrchestratorState,
} from '../protocol.js';
import { createPackageEntity } from './create-package-entity.js';
import { createPackageOrchestrator } from './create-package-orchestrator.js';
import { runScript, type Step, scripts } from './testing/script.js';
import { ScriptedHost } from './testing/scripted-host.js';

const services = { functionName: 'Script', invocationId: 'invocation', instanceId: 'instance', log() {} };

let script: readonly Step[] = [];
let packaged: OrchestratorExecutor;
let packagedEntity: EntityExecutor;
const native = createNativeOrchestrator((context) => runScript(context, script, EntityId));

beforeAll(async () => {
  const handler: OrchestrationHandler = (context) => runScript(context, script, df.EntityId);
  const { functions } = await captureRegistrations(() => {
    df.app.orchestration('Script', handler as df.OrchestrationHandler);
    df.app.entity('Entity', (context) => runOperation(context, df.EntityId));
  });
  packaged = createPackageOrchestrator(functions[0]!.handler);
  packagedEntity = createPackageEntity(functions[1]!.handler);
});

/** The state as the host reads it. */
function readState(state: OrchestratorState): unknown {
  return JSON.parse(JSON.stringify(state));
}

/** Plays a script to its end, or for so many turns, and gives the number of them. */
async function play(draws: readonly number[], protocol: 3 | 4): Promise<number> {
  const host = new ScriptedHost(draws);
  for (let turn = 1; turn <= 25; turn++) {
    const trigger = host.trigger(protocol);
    const answer = await native(trigger, services);
    const expected = await packaged(trigger, services);
    if (expected.schemaVersion === undefined) {
      // a history that makes no sense: the package breaks outside of user code, and each says so in words of its own
      expect(answer.error).toBeTypeOf('string');
      return turn;
    }
    expect(readState(answer)).toEqual(readState(expected));
    if (answer.isDone || answer.error !== undefined || answer.thrown !== undefined) return turn;
    if (!host.proceed(answer.actions[0]!)) return turn;
  }
  return 25;
}

test('any orchestration is answered alike by the native executor and by the package, turn by turn', async () => {
  let turns = 0;
  await fc.assert(
    fc.asyncProperty(
      scripts,
      fc.array(fc.nat(59), { minLength: 5, maxLength: 40 }),
      fc.constantFrom<(3 | 4)[]>(3, 4),
      async (steps, draws, protocol) => {
        script = steps;
        turns += await play(draws, protocol);
      },
    ),
    { numRuns: 150, seed: 20261120 },
  );
  expect(turns).toBeGreaterThan(400);
});

/** An entity that does what its operation's name says, letter by letter. */
async function runOperation({ df: entity }: EntityContext, Id: typeof EntityId): Promise<void> {
  for (const letter of entity.operationName ?? '') {
    if (letter === 's') entity.setState([entity.getState(() => 'new'), entity.getInput(), entity.isNewlyConstructed]);
    else if (letter === 'n') entity.setState(null);
    else if (letter === 'r') entity.return([entity.getState(), entity.isNewlyConstructed, entity.entityName]);
    else if (letter === 'd') entity.destructOnExit();
    else if (letter === 'a') await Promise.resolve();
    else if (letter === 't') entity.signalEntity(new Id('Other', 'o'), 'op', entity.getInput());
    else if (letter === 'e') throw new Error('bad');
    else if (letter === 'x') throw 'text';
  }
}

/** Without what a clock says. */
function readAnswer({ results, signals, ...rest }: EntityAnswer): unknown {
  return JSON.parse(
    JSON.stringify({
      ...rest,
      results: results.map(({ isError, result }) => ({ isError, result })),
      signals: signals.map(({ requestTime, ...signal }) => signal),
    }),
  );
}

test('any batch is answered alike by a native entity and by the package', async () => {
  const entity = createNativeEntity((context) => runOperation(context, EntityId));
  const operation = fc.array(fc.constantFrom(...'snrdatex'), { maxLength: 4 }).map((letters) => letters.join(''));
  const input = fc.constantFrom(undefined, '0', '"text"', 'null', '{"a":1}');
  const state = fc.constantFrom(undefined, '0', 'null', '{"a":1}');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(operation, input), { maxLength: 5 }), state, async (requests, stored) => {
      const trigger: EntityTrigger = {
        self: { name: 'entity', key: 'k' },
        exists: stored !== undefined,
        ...(stored !== undefined && { state: stored }),
        batch: requests.map(([name, text], index) => ({
          id: `${index}`,
          name,
          ...(text !== undefined && { input: text }),
          signal: false,
        })),
      };
      expect(readAnswer(await entity(trigger, services))).toEqual(readAnswer(await packagedEntity(trigger, services)));
    }),
    { numRuns: 200, seed: 20261120 },
  );
});

test('a task that the package made is taken by the native executor', async () => {
  const made: { greet: ReturnType<typeof df.app.activity> }[] = [];
  await captureRegistrations(() => {
    made.push({ greet: df.app.activity('Greet', { handler: () => 1 }) });
  });
  const handler: OrchestrationHandler = function* ({ df: context }) {
    const task = made[0]!.greet('x');
    const winner = yield context.Task.any([task, context.waitForExternalEvent('never')]);
    return [winner === task, task.isCompleted, task.result];
  };
  const host = new ScriptedHost([1]);
  const run = createNativeOrchestrator(handler);
  const first = (await run(host.trigger(4), services)) as OrchestratorState;
  expect(first.actions[0]![0]!.compoundActions![0]).toMatchObject({ functionName: 'Greet', input: '"x"' });
  host.proceed(first.actions[0]!);
  expect(await run(host.trigger(4), services)).toMatchObject({
    isDone: true,
    output: [true, true, 'text'],
  });
});
