import { expect, it } from 'vitest';
import { createMockServer } from '../mock-server.js';
import { endWithSignal } from './end-with-signal.js';

/** A body that gives a byte and then waits, and what became of it. */
function open() {
  const told: unknown[] = [];
  let source!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      source = controller;
      controller.enqueue(Uint8Array.of(1));
    },
    cancel: (reason) => void told.push(reason),
  });
  return { body, source, told };
}

it('rejects the read that waits and every later one, and cancels the source', async () => {
  const { body, told } = open();
  const controller = new AbortController();
  const reader = endWithSignal(body, controller.signal).getReader();
  expect((await reader.read()).value).toEqual(Uint8Array.of(1));
  const waiting = reader.read();
  const reason = new Error('enough');
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(reader.read()).rejects.toBe(reason);
  expect(told).toEqual([reason]);
});

it('passes the end, an error and a cancel on, and then hears of the signal no more', async () => {
  const controller = new AbortController();
  const ended = open();
  const one = endWithSignal(ended.body, controller.signal).getReader();
  ended.source.close();
  expect([(await one.read()).done, (await one.read()).done]).toEqual([false, true]);
  const broken = open();
  const other = endWithSignal(broken.body, controller.signal).getReader();
  broken.source.error(new Error('broken'));
  await expect(other.read()).rejects.toThrow('broken');
  const left = open();
  await endWithSignal(left.body, controller.signal).cancel('bye');
  controller.abort(new Error('too late'));
  expect([ended.told, broken.told, left.told]).toEqual([[], [], ['bye']]);
});

it('takes nothing for a signal that has aborted', async () => {
  const { body, told } = open();
  const reader = endWithSignal(body, AbortSignal.abort('gone')).getReader();
  await expect(reader.read()).rejects.toBe('gone');
  expect(told).toEqual(['gone']);
});

it('holds for a function that streams, at both doors in process', async () => {
  const mock = createMockServer();
  const world = mock.worlds.get('default')!;
  for (const fetch of [mock.fetch, world.fetch]) {
    const { body, told } = open();
    world.azure.http('Stream', () => new Response(body), { authLevel: 'anonymous' });
    const controller = new AbortController();
    const init = { signal: controller.signal };
    const reader = (await fetch('https://demo-app.azurewebsites.net/api/Stream', init)).body!.getReader();
    await reader.read();
    controller.abort(new Error('enough'));
    await expect(reader.read()).rejects.toThrow('enough');
    expect(told).toHaveLength(1);
  }
});
