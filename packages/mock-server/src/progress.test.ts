import { describe, expect, it } from 'vitest';
import type { Progress } from './family.js';
import { createProgress } from './progress.js';

function makeBoard(byDefault: Progress) {
  const queued: string[] = [];
  const board = createProgress(byDefault, {
    now: () => 100,
    schedule: (event) => queued.push(`${event.kind}@${event.at}`),
    idle: async () => undefined,
  });
  const change = (kind: string, item: string) => board.change({ owner: 'toy', kind, item, data: null });
  return { board, queued, change };
}

describe('progress', () => {
  it('lets changes happen at once, or after a time', () => {
    const { board, queued, change } = makeBoard('immediate');
    change('grow', 'a');
    board.set({ time: 50 });
    change('grow', 'b');
    expect(queued).toEqual(['grow@100', 'grow@150']);
  });

  it('tells beforehand what would happen at once', () => {
    const { board } = makeBoard('immediate');
    board.set({ time: 0 }, { kind: 'grow' });
    board.set('immediate', { kind: 'grow', item: 'b' });
    const tell = (kind: string, item: string) => board.proceedsAtOnce({ kind, item });
    expect([tell('shrink', 'a'), tell('grow', 'a'), tell('grow', 'b')]).toEqual([true, false, true]);
  });

  it('holds them until told, by item or kind', async () => {
    const { board, queued, change } = makeBoard('manual');
    change('grow', 'a');
    change('shrink', 'a');
    change('grow', 'b');
    expect(queued).toEqual([]);
    expect(board.pending().map(({ kind, item }) => `${kind} ${item}`)).toEqual(['grow a', 'shrink a', 'grow b']);
    expect(await board.run({ item: 'a' })).toBe(2);
    expect(queued).toEqual(['grow@100', 'shrink@100']);
    expect(await board.run()).toBe(1);
    expect(board.pending()).toEqual([]);
  });

  it('takes the most particular rule', () => {
    const { board, queued, change } = makeBoard('immediate');
    board.set('manual', { kind: 'grow' });
    board.set('immediate', { kind: 'grow', item: 'a' });
    change('grow', 'a');
    change('grow', 'b');
    change('shrink', 'b');
    expect(queued).toEqual(['grow@100', 'shrink@100']);
  });

  it('counts looks at the item', () => {
    const { board, queued, change } = makeBoard({ polls: 2 });
    change('grow', 'a');
    board.polled('toy', 'b');
    board.polled('other', 'a');
    board.polled('toy', 'a');
    expect(queued).toEqual([]);
    board.polled('toy', 'a');
    expect(queued).toEqual(['grow@100']);
  });

  it('comes back from what it saved', async () => {
    const { board, queued, change } = makeBoard('manual');
    change('grow', 'a');
    const saved = board.save();
    await board.run();
    board.load(saved);
    expect(await board.run()).toBe(1);
    expect(queued).toEqual(['grow@100', 'grow@100']);
  });
});
