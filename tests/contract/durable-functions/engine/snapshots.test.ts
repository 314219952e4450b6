import type { WorldSnapshot } from '@functionary/mock-server';
import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateExecutors } from './gate.js';
import { type Observation, observe, withoutTurns } from './observe.js';
import { type Code, type Host, openHost } from './open-world.js';
import { nativePatterns, openPatterns, patternsApp } from './patterns/open-pattern.js';
import { scenarios } from './patterns/scenarios.js';
import { askFor, playSteps, type Scenario, startScenario } from './play.js';
import { outsideSteps, programs } from './random/arbitrary.js';
import { interpreterApp, nativeInterpreter } from './random/interpreter.js';

const isWhole = process.env.FUNCTIONARY_TEST === 'all';
const maxEvents = 300;

let patterns: FunctionApp;
let interpreter: FunctionApp;
beforeAll(async () => {
  patterns = await loadFunctionApp([patternsApp], { isolate: 'inline' });
  interpreter = await loadFunctionApp([interpreterApp], { isolate: 'inline' });
}, 30_000);
afterAll(() => Promise.all([patterns.close(), interpreter.close()]));

/** What a world holds. Its log is no part of a snapshot. */
async function look(host: Host): Promise<Omit<Observation, 'logs'>> {
  const { logs: _, ...rest } = await observe(host);
  return rest;
}

/** Plays a scenario with a snapshot before each outside step and each event of the clock; then goes on from every one of them. */
async function checkEverySnapshot(host: Host, scenario: Scenario): Promise<number> {
  const { steps = [], id = 'main' } = scenario;
  const taken: { readonly snapshot: WorldSnapshot; readonly from: number }[] = [];
  const take = (from: number) => taken.push({ snapshot: host.world.snapshot(), from });
  await startScenario(host, scenario);
  for (const [index, step] of steps.entries()) {
    take(index);
    await askFor(host, step, id);
    await host.world.idle();
  }
  do take(steps.length);
  while ((await host.world.clock.advanceToNext()) && taken.length < maxEvents);
  const end = await look(host);
  for (const { snapshot, from } of taken) {
    host.world.restore(snapshot);
    await playSteps(host, scenario, from);
    expect(await look(host)).toEqual(end);
  }
  return taken.length;
}

const nextMacrotask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Plays a scenario, and after so many turns of the event loop within each step puts the world back to what it is just then. */
async function playDisturbed(host: Host, scenario: Scenario, turns: number): Promise<Observation> {
  const { start, input, steps = [], id = 'main' } = scenario;
  const disturb = async () => {
    for (let turn = 0; turn < turns; turn += 1) await nextMacrotask();
    host.world.restore(host.world.snapshot());
    await host.world.idle();
  };
  await host.post('POST', `/orchestrators/${start}/${id}`, input);
  await disturb();
  for (const step of steps) {
    await askFor(host, step, id);
    await disturb();
  }
  await host.world.clock.runUntilIdle({ maxEvents });
  return withoutTurns(await observe(host));
}

const executors = [
  { executor: 'the native executor', of: { patterns: () => nativePatterns, interpreter: () => nativeInterpreter } },
  {
    executor: "the user's package",
    of: {
      patterns: () => ({ parts: gateExecutors(patterns) }),
      interpreter: () => ({ parts: gateExecutors(interpreter) }),
    },
  },
] satisfies { executor: string; of: Record<string, () => Code> }[];

describe.each(executors)('on $executor', ({ of }) => {
  it.each(scenarios)('$title comes to the same end from a snapshot before any step or event', async (scenario) => {
    await checkEverySnapshot(openPatterns(of.patterns()), scenario);
  });

  it('so does any orchestration', { timeout: isWhole ? 600_000 : 60_000 }, async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(programs, outsideSteps, async (input, steps) => {
        taken += await checkEverySnapshot(openHost(of.interpreter()), { start: 'Interpret', input, steps });
      }),
      { numRuns: isWhole ? 300 : 30, seed: 20261121 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it.each(scenarios)('$title takes user code in flight up again, and drops what comes late', async (scenario) => {
    const plain = openPatterns(of.patterns());
    await startScenario(plain, scenario);
    await playSteps(plain, scenario);
    const { logs: _, ...end } = withoutTurns(await observe(plain));
    for (const turns of [0, 1, 2, 3, 5, 8]) {
      const { logs: __, ...disturbed } = await playDisturbed(openPatterns(of.patterns()), scenario, turns);
      expect(disturbed).toEqual(end);
    }
  });
});
