import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes.js';

const now = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const make = () => ({ name: 'a', code: { source: 'image', more: { x: 1 } }, updated_at: null as string | null });

describe('applyChanges', () => {
  it('writes what is new, and when', () => {
    const record = make();
    applyChanges(record, { name: 'b' }, now);
    expect(record).toEqual({ ...make(), name: 'b', updated_at: '2026-01-02T03:04:05Z' });
  });

  it.each([{}, { name: 'a' }, { code: { more: { x: 1 }, source: 'image' } }])(
    'leaves the time where %j is nothing new',
    (changes) => {
      const record = make();
      applyChanges(record, changes, now);
      expect(record).toEqual(make());
    },
  );

  it.each([{ source: 'image' }, { source: 'image', more: { x: 2 } }, { source: 'image', other: { x: 1 } }])(
    'sees that the code %j is new',
    (code) => {
      const record = make();
      applyChanges(record, { code: code as ReturnType<typeof make>['code'] }, now);
      expect(record.code).toEqual(code);
      expect(record.updated_at).not.toBeNull();
    },
  );
});
