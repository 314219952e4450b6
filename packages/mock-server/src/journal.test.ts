import { describe, expect, it } from 'vitest';
import { createJournal, redactUrl } from './journal.js';

const entryAt = (at: number) => ({
  ...{ at, family: 'qinling', operationId: 'listRuntimes', method: 'GET', url: 'http://x/', status: 200, issues: [] },
});

describe('journal', () => {
  it('keeps the last requests, oldest first', () => {
    const journal = createJournal(3);
    for (let at = 1; at <= 5; at += 1) journal.add(entryAt(at));
    expect(journal.entries().map(({ at }) => at)).toEqual([3, 4, 5]);
    const saved = journal.entries();
    journal.clear();
    expect(journal.entries()).toEqual([]);
    journal.load(saved);
    journal.add(entryAt(6));
    expect(journal.entries().map(({ at }) => at)).toEqual([4, 5, 6]);
  });
});

describe('a journal with secrets', () => {
  it('shows and saves none, and keeps none that it has no room for', () => {
    const journal = createJournal(1);
    journal.add({ ...entryAt(1), url: 'http://x/?code=hush' }, ['code']);
    expect(journal.entries().map(({ url }) => url)).toEqual(['http://x/?code=REDACTED']);
    const none = createJournal(0);
    none.add(entryAt(1));
    expect(none.entries()).toEqual([]);
  });
});

describe('redactUrl', () => {
  it.each([
    ['http://x/a?code=abc&b=1', 'http://x/a?code=REDACTED&b=1'],
    ['http://x/a?b=1&CODE=abc#f', 'http://x/a?b=1&CODE=REDACTED#f'],
    ['http://x/a?barcode=abc', 'http://x/a?barcode=abc'],
    ['http://x/a', 'http://x/a'],
  ])('%s becomes %s', (url, redacted) => expect(redactUrl(url, ['code'])).toBe(redacted));
});
