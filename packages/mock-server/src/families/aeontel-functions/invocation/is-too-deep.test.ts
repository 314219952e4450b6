import { expect, it } from 'vitest';
import { openWorld } from '../testing/open-world.js';
import { isTooDeep } from './is-too-deep.js';

function nest(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { a: value } : [value, 2];
  return value;
}

it('counts objects and lists within each other', () => {
  expect([nest(0), nest(1000), nest(1001)].map((value) => isTooDeep(value))).toEqual([false, false, true]);
  expect(isTooDeep([nest(999), 'a', nest(1000)])).toBe(true);
  expect([isTooDeep(nest(3), 3), isTooDeep(nest(4), 3)]).toEqual([false, true]);
});

it('refuses arguments that are too deep, however deep', async () => {
  const { world, ask } = openWorld();
  const { id } = world.aeontel.functions.put({ name: 'f' });
  const send = (depth: number) =>
    ask('POST', `/${id}/invoke`, `{"args":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`);
  expect((await send(1000)).body.ok).toBe(true);
  for (const depth of [1001, 20_000, 100_000]) {
    const { status, body } = await send(depth);
    expect([status, body.code, body.errors[0].pointer, body.errors[0].code]).toEqual([
      ...[400, 'validation_failed', '/args', 'too_deep'],
    ]);
  }
});

it('fails a run whose result is too deep', async () => {
  const { world, ask } = openWorld();
  const { id } = world.aeontel.functions.put({ name: 'f' });
  for (const [depth, error] of [
    [1000, null],
    [1001, 'The result is nested more than 1000 deep.'],
    [20_000, expect.stringMatching(/^The result is /)],
  ] as const) {
    world.aeontel.handler('f', () => nest(depth));
    expect((await ask('POST', `/${id}/invoke`)).body).toMatchObject({ ok: error === null, error });
  }
});
