import type { FunctionAppParts } from '@functionary/mock-server';
import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateExecutors } from './gate.js';
import { createNativeExecutors } from './native-executors.js';
import { type Observation, observe } from './observe.js';
import { type Code, openHost } from './open-world.js';
import { type OutsideStep, playSteps, startScenario } from './play.js';
import { outsideSteps, programs } from './random/arbitrary.js';
import { interpreterApp, nativeInterpreter } from './random/interpreter.js';
import type { Program } from './random/program.js';

const isWhole = process.env.FUNCTIONARY_TEST === 'all';
const timeout = isWhole ? 600_000 : 60_000;

let inline: FunctionApp;
let worker: FunctionApp;
beforeAll(async () => {
  inline = await loadFunctionApp([interpreterApp], { isolate: 'inline' });
  worker = await loadFunctionApp([interpreterApp], { isolate: 'worker' });
}, 30_000);
afterAll(() => Promise.all([inline.close(), worker.close()]));

async function run(code: Code, program: Program, steps: OutsideStep[]): Promise<Observation> {
  const host = openHost(code);
  const scenario = { start: 'Interpret', input: program, steps };
  await startScenario(host, scenario);
  await playSteps(host, scenario);
  return observe(host);
}

async function compare(parts: FunctionAppParts, numRuns: number): Promise<void> {
  const native = createNativeExecutors(nativeInterpreter);
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(programs, outsideSteps, async (program, steps) => {
      const ours = await run({ parts: gateExecutors(native) }, program, steps);
      expect(await run({ parts: gateExecutors(parts) }, program, steps)).toEqual(ours);
      for (const { runtimeStatus } of Object.values(ours.stored)) ends.add(runtimeStatus);
    }),
    { numRuns, seed: 20261120 },
  );
  // they lead somewhere
  expect([...ends]).toEqual(expect.arrayContaining(['Completed', 'Failed', 'Running']));
}

describe('any orchestration comes to the same history, answers, entities and log', { timeout }, () => {
  it("natively and on the user's package", () => compare(inline, isWhole ? 1000 : 80));
  it("natively and on the user's package in a worker", () => compare(worker, isWhole ? 300 : 30));
});
