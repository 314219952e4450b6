import { fileURLToPath } from 'node:url';
import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedEnds } from './hostile/expected-ends.js';
import { activities, Bystander, entities, orchestrations } from './hostile/orchestrations.js';
import { type Code, type Functions, openHost } from './open-world.js';

const hostileApp = fileURLToPath(new URL('./hostile/app.ts', import.meta.url));
const native: Functions = { orchestrations: { ...orchestrations, Bystander }, activities, entities };

const apps = new Map<string, FunctionApp>();
beforeAll(async () => {
  for (const isolate of ['inline', 'worker'] as const)
    apps.set(isolate, await loadFunctionApp([hostileApp], { isolate }));
}, 30_000);
afterAll(() => Promise.all([...apps.values()].map((app) => app.close())));

describe.each(['natively', 'inline', 'worker'])('%s', { timeout: 30_000 }, (executor) => {
  const code = (): Code => {
    const parts = apps.get(executor);
    return parts ? { parts } : native;
  };

  it.each(expectedEnds)('$name ends with a clear word, and harms nobody', async ({ name, status, output, log }) => {
    const host = openHost(code());
    await host.send('POST', '/orchestrators/Bystander/bystander');
    await host.send('POST', `/orchestrators/${name}/main`);
    const main = await host.read('main');
    expect(main.runtimeStatus).toBe(status ?? 'Failed');
    if (status === undefined) {
      const start = `Orchestrator function '${name}' failed: `;
      expect(main.output.slice(0, start.length)).toBe(start);
      const text = main.output.slice(start.length);
      if (output instanceof RegExp) expect(text).toMatch(output);
      else expect(text).toBe(output);
    } else {
      expect(main.output).toEqual(output);
    }
    const logged = host.world.logs.filter(({ level }) => level !== 'info').map(({ message }) => message);
    if (log === undefined) expect(logged).toEqual([]);
    else expect(logged).toEqual([expect.stringMatching(log)]);
    // the world is as quick as before, also to start the same once more
    await host.send('POST', '/instances/bystander/raiseEvent/go', 'all');
    expect(await host.read('bystander')).toMatchObject({ runtimeStatus: 'Completed', output: ['all', 'well'] });
    expect((await host.send('POST', `/orchestrators/${name}/main`)).status).toBe(202);
    expect((await host.read('main')).runtimeStatus).toBe(status ?? 'Failed');
  });
});

it('leaves nothing out', () => {
  expect(expectedEnds.map(({ name }) => name).sort()).toEqual(Object.keys(orchestrations).sort());
});
