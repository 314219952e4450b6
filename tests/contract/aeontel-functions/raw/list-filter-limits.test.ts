import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { find, tell } from './list-functions.js';

const world = openWorld();
world.aeontel.functions.put({ id: 'fun_a', name: 'a' });
const complex = /^400 filter_too_complex, (\/filter\S*) (too_\w+)$/;

/** A filter within as many of the same. */
function nest(times: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown {
  return times === 0 ? inner : wrap(nest(times - 1, wrap, inner));
}

const inNot = (inner: unknown) => ({ NOT: inner });
const inAnd = (inner: unknown) => ({ AND: [inner] });
const inOr = (inner: unknown) => ({ OR: [{ name: 'x' }, inner] });

describe('eight levels of logic', () => {
  it.each<[rule: string, wrap: (inner: unknown) => unknown]>([
    ['AND', inAnd],
    ['OR', inOr],
    ['NOT', inNot],
  ])('of %s are the most', async (name, wrap) => {
    expect(await find(world, nest(8, wrap, { name: 'a' }))).toBe('a');
    const told = await find(world, nest(9, wrap, { name: 'a' }));
    expect(told).toMatch(complex);
    expect(complex.exec(told)![1]).toContain(`/${name}`);
  });

  it.each<[rule: string, wrap: (inner: unknown) => unknown]>([
    ['AND', (inner) => ({ AND: [inner] })],
    ['NOT', (inner) => ({ NOT: inner })],
  ])('within a field, of %s', async (_rule, wrap) => {
    expect(await find(world, { name: nest(8, wrap, { eq: 'a' }) })).toBe('a');
    expect(await find(world, { name: nest(9, wrap, { eq: 'a' }) })).toMatch(complex);
  });

  it('are counted through a field', async () => {
    expect(await find(world, nest(4, inNot, { name: nest(4, inNot, 'a') }))).toBe('a');
    expect(await find(world, nest(4, inNot, { name: nest(5, inNot, 'a') }))).toMatch(complex);
  });

  it('are counted through a relation', async () => {
    expect(await find(world, nest(4, inAnd, { versions: nest(4, inAnd, { name: 'v1' }) }))).toBe('a');
    expect(await find(world, nest(4, inAnd, { versions: nest(5, inAnd, { name: 'v1' }) }))).toMatch(complex);
  });

  it('stand beside each other as often as one likes', async () => {
    const deep = nest(7, inAnd, { name: 'a' });
    expect(await find(world, { AND: Array.from({ length: 20 }, () => deep) })).toBe('a');
  });

  it('or a thousand: refused as quickly', async () => {
    const text = `${'{"NOT":'.repeat(1_000)}{"name":"a"}${'}'.repeat(1_000)}`;
    expect(await find(world, text)).toMatch(/^400 filter_too_complex, \/filter/);
  });
});

describe('a hundred conditions', () => {
  const conditions = (count: number) => ({ OR: Array.from({ length: count }, () => ({ name: 'a' })) });

  it('are the most', async () => {
    expect(await find(world, conditions(100))).toBe('a');
    expect(await find(world, conditions(101))).toMatch(complex);
  });

  it('are operators, each', async () => {
    const pair = { name: { gte: 'a', lte: 'a' } };
    expect(await find(world, { AND: Array.from({ length: 50 }, () => pair) })).toBe('a');
    expect(await find(world, { AND: [...Array.from({ length: 50 }, () => pair), { id: 'fun_a' }] })).toMatch(complex);
  });

  it('are counted within relations and fields', async () => {
    const within = (count: number) => ({ versions: { name: { OR: Array.from({ length: count }, () => 'v1') } } });
    expect(await find(world, within(100))).toBe('a');
    expect(await find(world, within(101))).toMatch(complex);
  });

  it('are nulls, bare values and relations that are there or not', async () => {
    const three = { description: null, name: 'a', versions: true };
    const thrice = Array.from({ length: 33 }, () => three);
    expect(await find(world, { AND: [...thrice, { workspace: true }] })).toBe('a');
    expect(await find(world, { AND: [...thrice, { workspace: true, runtimeUser: false }] })).toMatch(complex);
  });

  it('may compare with more than a hundred values', async () => {
    expect(await find(world, { name: { in: Array.from({ length: 500 }, (_, index) => `${index}`) } })).toBe('');
  });
});

describe('eight KiB', () => {
  const ofLength = (bytes: number) => `{"name":"${'x'.repeat(bytes - 11)}"}`;

  it('are the most', async () => {
    expect(new TextEncoder().encode(ofLength(8_192)).length).toBe(8_192);
    expect(await find(world, ofLength(8_192))).toBe('');
    expect(await find(world, ofLength(8_193))).toBe('400 filter_too_complex, /filter too_long');
  });

  it('are counted unescaped: bytes of UTF-8, spaces among them', async () => {
    expect(await find(world, `{"name":"${'é'.repeat(4_090)}"}`)).toBe('');
    expect(await find(world, `{"name":"${'é'.repeat(4_091)}"}`)).toBe('400 filter_too_complex, /filter too_long');
    expect(await find(world, `{}${' '.repeat(8_190)}`)).toBe('a');
    expect(await find(world, `{}${' '.repeat(8_191)}`)).toBe('400 filter_too_complex, /filter too_long');
  });

  it('come before JSON', async () => {
    expect(await tell(world, { filter: 'x'.repeat(8_193) })).toBe('400 filter_too_complex, /filter too_long');
  });
});

describe('three relations within each other', () => {
  const inVersions = (inner: unknown) => ({ versions: inner });
  const inFunction = (inner: unknown) => ({ function: inner });

  it('are the most', async () => {
    expect(await find(world, inVersions(inFunction(inVersions({ name: 'v1' }))))).toBe('a');
    const told = await find(world, inVersions(inFunction(inVersions(inFunction({ name: 'a' })))));
    expect(told).toBe('400 filter_too_complex, /filter/versions/function/versions/function too_deep');
  });

  it('are counted where only their being there is asked', async () => {
    expect(await find(world, inVersions(inFunction(inVersions(true))))).toBe('a');
    expect(await find(world, inVersions(inFunction(inVersions(inFunction(true)))))).toMatch(complex);
  });

  it('are counted through logic', async () => {
    const deep = inVersions(inNot(inFunction({ OR: [inVersions({ AND: [inFunction(true)] })] })));
    expect(await find(world, deep)).toMatch(complex);
  });

  it('stand beside each other as often as one likes', async () => {
    const chain = inVersions(inFunction(inVersions({ name: 'v1' })));
    expect(await find(world, { AND: [chain, chain, chain] })).toBe('a');
  });
});
