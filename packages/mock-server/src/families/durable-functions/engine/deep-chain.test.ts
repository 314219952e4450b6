import { expect, it } from 'vitest';
import { createTestWorld } from './testing/create-test-world.js';

it('ends a sub-orchestration that calls itself without end, with a word in the log', async () => {
  const world = createTestWorld();
  world.orchestrator('Deep', function* ({ df }) {
    return yield df.callSubOrchestrator('Deep');
  });
  const top = await world.run('Deep', undefined, 'x');
  expect(top.runtimeStatus).toBe('Failed');
  expect(world.engine.list(world.hub, { top: 1000 }).rows).toHaveLength(256);
  expect(world.logs).toEqual([expect.stringContaining('Its id has 513 characters, more than the 512')]);
});

it('keeps the text of a failure that goes through many levels to a length that can be read', async () => {
  const world = createTestWorld();
  world.orchestrator('Deep', function* ({ df }) {
    const level = df.getInput() as number;
    if (level === 0) throw new Error('bottom');
    return yield df.callSubOrchestrator('Deep', level - 1);
  });
  const { output } = await world.run('Deep', 40, 'x');
  expect(output).toMatch(/^(Orchestrator function 'Deep' failed: ){41}bottom /);
  expect(output!.length).toBeLessThan(20_000);
});
