import { describe, expect, it } from 'vitest';
import { findNearest, suggestNearest } from './suggest-nearest.js';

describe('findNearest', () => {
  const flags = ['--port', '--profile', '--time', '--seed'];
  it.each([
    ['--prot', '--port'],
    ['--Profil', '--profile'],
    ['--times', '--time'],
    ['--verbose', undefined],
    ['', undefined],
  ])('%s is %s', (word, nearest) => {
    expect(findNearest(word, flags)).toBe(nearest);
  });

  it('prefers what is nearer, and the first of two that are as near', () => {
    expect(findNearest('real', ['rear', 'real', 'reel'])).toBe('real');
    expect(findNearest('reap', ['rear', 'real'])).toBe('rear');
  });
});

describe('suggestNearest', () => {
  it('asks, or says nothing', () => {
    expect(suggestNearest('skp', ['real', 'skip'])).toBe(". Did you mean 'skip'?");
    expect(suggestNearest('later', ['real', 'skip'])).toBe('');
    expect(suggestNearest(5, ['real'])).toBe('');
  });
});
