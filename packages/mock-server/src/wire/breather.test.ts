import { expect, it } from 'vitest';
import { createMockServer } from '../mock-server.js';

/** Calls until a timer of 1 ms comes about: whether it does, for calls alone give it no turn. */
async function callUntilTimer(call: () => Promise<Response>): Promise<boolean> {
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  }, 1);
  const until = performance.now() + 2000;
  while (!isOver && performance.now() < until) await call();
  return isOver;
}

const url = 'https://demo-app.azurewebsites.net/admin/host/ping';

it('lets timers come about beside calls in process that never end', async () => {
  const mock = createMockServer({ demo: true });
  await mock.fetch(url); // loads what the first request loads
  expect(await callUntilTimer(() => mock.fetch(url))).toBe(true);
  const world = mock.world({ demo: true });
  expect(await callUntilTimer(() => world.fetch(url))).toBe(true);
});
