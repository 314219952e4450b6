import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityId } from '../native/index.js';
import type { OrchestrationContext } from '../native/orchestration-types.js';
import { createTestWorld, type TestWorld } from './testing/create-test-world.js';

const minute = 60_000;

/** One task: what it is, and how long or how often. */
type TaskSpec = readonly [kind: string, amount: number];

/** Tasks that are begun together, and whether all are awaited before the next round. */
type Round = readonly [how: 'all' | 'any', tasks: readonly TaskSpec[]];

const spec: fc.Arbitrary<TaskSpec> = fc.tuple(
  fc.constantFrom('activity', 'retried', 'child', 'retriedChild', 'http', 'entity', 'signal', 'timer', 'longTimer'),
  fc.integer({ min: 0, max: 2 }),
);
const round: fc.Arbitrary<Round> = fc.tuple(
  fc.constantFrom('all' as const, 'any' as const),
  fc.array(spec, { minLength: 1, maxLength: 4 }),
);

/** Every task answers with its own tag: an answer that reached the wrong task shows. */
function createTaggedWorld(): TestWorld {
  const world = createTestWorld();
  const failures = new Map<string, number>();
  const failFirst = (tag: string, times: number) => {
    const failed = failures.get(tag) ?? 0;
    failures.set(tag, failed + 1);
    if (failed < times) throw new Error(`${tag} fails for the ${failed + 1}. time`);
    return tag;
  };
  const retry = { firstRetryIntervalInMilliseconds: minute, maxNumberOfAttempts: 4 };
  world.activity('Tag', async ([tag, times]) => failFirst(tag, times));
  world.orchestrator('TagChild', function* ({ df }) {
    const [tag, times] = df.getInput() as [string, number];
    return failFirst(tag, times);
  });
  world.entity('Tag', { tag: (_context, tag) => tag });
  world.engine.setHttp(({ url }) => {
    const [tag, left] = new URL(url).pathname.slice(1).split('/') as [string, string];
    const headers = { location: `/${tag}/${Number(left) - 1}`, 'retry-after': '60' };
    return Number(left) === 0 ? new Response(tag) : new Response('', { status: 202, headers });
  });
  world.orchestrator('Rounds', function* (context: OrchestrationContext) {
    const { df } = context;
    const at = (ms: number) => new Date(df.currentUtcDateTime.getTime() + ms);
    const tasks: any[] = [];
    for (const [how, specs] of df.getInput() as Round[]) {
      const begun: any[] = [];
      for (const [kind, amount] of specs) {
        const tag = `t${tasks.length + begun.length}`;
        if (kind === 'activity') begun.push(df.callActivity('Tag', [tag, 0]));
        if (kind === 'retried') begun.push(df.callActivityWithRetry('Tag', retry, [tag, amount]));
        if (kind === 'child') begun.push(df.callSubOrchestrator('TagChild', [tag, 0]));
        if (kind === 'retriedChild') begun.push(df.callSubOrchestratorWithRetry('TagChild', retry, [tag, amount]));
        if (kind === 'http') begun.push(df.callHttp({ method: 'GET', url: `https://svc.test/${tag}/${amount}` }));
        if (kind === 'entity') begun.push(df.callEntity(new EntityId('Tag', String(amount)), 'tag', tag));
        if (kind === 'signal') df.signalEntity(new EntityId('Tag', 'other'), 'tag', tag);
        if (kind === 'timer') begun.push(df.createTimer(at(amount * minute)));
        if (kind === 'longTimer') begun.push(df.createTimer(at((6 + 3 * amount) * 24 * 60 * minute + 1)));
      }
      tasks.push(...begun);
      if (begun.length > 0) yield how === 'all' ? df.Task.all(begun) : df.Task.any(begun);
    }
    for (const task of tasks) yield task;
    const answers = tasks.map(({ result }) => result?.content ?? result);
    // timers answer with nothing, long ones with nothing for each chunk
    return answers.map((answer, index) => (typeof answer === 'string' ? answer : `t${index}`));
  });
  return world;
}

describe('numbers', () => {
  it('are the same on both sides: every answer reaches its task, however answers come together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(round, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 4 }),
        async (rounds, pauses) => {
          const world = createTaggedWorld();
          await world.run('Rounds', rounds, 'x');
          // what comes during a pause is read in one go afterwards
          for (const [before, during] of pauses) {
            await world.advance(before * minute);
            world.engine.suspend(world.hub, 'x', null);
            await world.advance(during * minute);
            world.engine.resume(world.hub, 'x', null);
          }
          await world.runUntilIdle();
          const { runtimeStatus, output } = world.get('x');
          expect(runtimeStatus).toBe('Completed');
          const results = JSON.parse(output!) as string[];
          expect(results).toEqual(results.map((_, index) => `t${index}`));
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });
});
