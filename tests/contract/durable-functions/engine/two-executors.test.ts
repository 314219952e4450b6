import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateExecutors } from './gate.js';
import { createNativeExecutors } from './native-executors.js';
import { type Observation, observe, withoutRaces } from './observe.js';
import type { Code } from './open-world.js';
import { nativePatterns, openPatterns, patternsApp } from './patterns/open-pattern.js';
import { orchestrations } from './patterns/orchestrations.js';
import { type PatternScenario, scenarios } from './patterns/scenarios.js';
import { playSteps, startScenario } from './play.js';

async function run(code: Code, scenario: PatternScenario): Promise<Observation> {
  const host = openPatterns(code);
  await startScenario(host, scenario);
  await playSteps(host, scenario);
  return observe(host);
}

let inline: FunctionApp;
let worker: FunctionApp;
beforeAll(async () => {
  inline = await loadFunctionApp([patternsApp], { isolate: 'inline' });
  worker = await loadFunctionApp([patternsApp], { isolate: 'worker' });
}, 30_000);
afterAll(() => Promise.all([inline.close(), worker.close()]));

describe('the same history, answers, entities and log', () => {
  it.each(scenarios)("natively and on the user's package: $title", async (scenario) => {
    const ours = await run(nativePatterns, scenario);
    expect(ours.answered.main).toMatchObject(scenario.ends);
    expect(await run({ parts: inline }, scenario)).toEqual(ours);
  });

  it.each(scenarios)("natively and on the user's package in a worker: $title", async (scenario) => {
    const ours = await run({ parts: gateExecutors(createNativeExecutors(nativePatterns)) }, scenario);
    expect(await run({ parts: gateExecutors(worker) }, scenario)).toEqual(ours);
    // as they come, the marks of turns may differ, and which of those side by side ends first
    expect(withoutRaces(await run({ parts: worker }, scenario))).toEqual(withoutRaces(ours));
  });
});

it('leaves no pattern out', () => {
  const started = new Set([...scenarios.map(({ start }) => start), 'OpensAt']);
  expect(Object.keys(orchestrations).filter((name) => !started.has(name))).toEqual([]);
});
