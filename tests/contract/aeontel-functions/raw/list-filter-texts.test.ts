import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { find, tell } from './list-functions.js';

/** What finds a function of this name, and what does not. */
async function fits(name: string, condition: unknown): Promise<boolean> {
  const world = openWorld();
  world.aeontel.functions.put({ id: 'fun_x', name });
  const told = await find(world, { name: condition });
  expect(['x', '']).toContain(told);
  return told === 'x';
}

describe('like', () => {
  it.each<[rule: string, name: string, pattern: string, isFit: boolean]>([
    ['is the whole text', 'alpha', 'alph', false],
    ['is the whole text, from its start', 'alpha', 'lpha', false],
    ['without wildcards is equality', 'alpha', 'alpha', true],
    ['knows case', 'alpha', 'Alpha', false],
    ['% is any run', 'alpha', 'a%a', true],
    ['% is the empty run too', 'alpha', '%alpha%', true],
    ['% alone is anything', 'alpha', '%', true],
    ['% backs up', 'abab', '%ab', true],
    ['% backs up over several', 'aXbXcXd', 'a%X%d', true],
    ['% runs over line ends', 'a\nb', 'a%b', true],
    ['_ is one character', 'alpha', 'alph_', true],
    ['_ is not none', 'alpha', 'alpha_', false],
    ['_ is not two', 'alpha', 'alp_', false],
    ['_ is a line end too', 'a\nb', 'a_b', true],
    ['_ is one character beyond the basic plane', 'a🚀b', 'a_b', true],
    ['_ twice is not one character', 'a🚀b', 'a__b', false],
    ['\\% is a percent sign', '50%', '50\\%', true],
    ['\\% is no wildcard', '50x', '50\\%', false],
    ['\\_ is an underscore', 'a_b', 'a\\_b', true],
    ['\\_ is no wildcard', 'axb', 'a\\_b', false],
    ['\\\\ is a backslash', 'a\\b', 'a\\\\b', true],
    ['\\ before a letter is the letter', 'ab', 'a\\b', true],
    ['the signs of regular expressions are themselves', 'a.c', 'a.c', true],
    ['. is no wildcard', 'abc', 'a.c', false],
    ['* is no wildcard', 'abc', 'a*', false],
    ['brackets are themselves', '[ab]', '[ab]', true],
    ['the empty pattern is the empty text', 'alpha', '', false],
  ])('%s', async (_rule, name, pattern, isFit) => {
    expect(await fits(name, { like: pattern })).toBe(isFit);
    expect(await fits(name, { notLike: pattern })).toBe(!isFit);
    expect(await fits(name, { NOT: { like: pattern } })).toBe(!isFit);
    if (isFit) expect(await fits(name, { ilike: pattern })).toBe(true);
  });

  it('does not try every way there is: that would take for ever', async () => {
    expect(await fits('a'.repeat(255), { like: `${'%a'.repeat(200)}%b` })).toBe(false);
  });
});

describe('ilike', () => {
  it.each<[rule: string, name: string, pattern: string, isFit: boolean]>([
    ['is any case', 'Alpha', 'aLPHA', true],
    ['is any case beyond ASCII', 'ÉTUDE', 'étude', true],
    ['is any case beyond ASCII, the other way', 'étude', 'ÉTUDE', true],
    ['has the wildcards', 'ALPHA', 'a%_a', true],
    ['has the escape', '50% A', '50\\% a', true],
    ['is the whole text', 'ALPHA', 'alph', false],
    ['ß is not ss', 'straße', 'STRASSE', false],
    ['letters beyond the basic plane', '𐐀', '𐐨', true],
  ])('%s', async (_rule, name, pattern, isFit) => {
    expect(await fits(name, { ilike: pattern })).toBe(isFit);
    expect(await fits(name, { notIlike: pattern })).toBe(!isFit);
  });
});

describe('texts are compared by code point', () => {
  it.each<[less: string, more: string]>([
    ['Beta', 'alpha'],
    ['Z', 'a'],
    ['a', 'aa'],
    ['', ' '],
    ['10', '9'],
    ['z', 'é'],
    ['e\u0301', '\u00e9'],
    ['\ufffd', '🚀'],
    ['\ue000', '𐐀'],
    ['🚀', '🚁'],
    ['\ud800', '\uffff'],
  ])('%j comes before %j', async (less, more) => {
    const world = openWorld();
    world.aeontel.functions.put({ id: 'fun_less', name: 'x', description: less });
    world.aeontel.functions.put({ id: 'fun_more', name: 'x', description: more });
    expect(await find(world, { description: { lt: more } })).toBe('less');
    expect(await find(world, { description: { gt: less } })).toBe('more');
    expect(await find(world, { description: { gte: less, lte: less } })).toBe('less');
    expect(await tell(world, { orderBy: [{ description: 'asc' }] })).toBe('less more');
    expect(await tell(world, { orderBy: [{ description: 'desc' }] })).toBe('more less');
  });
});
