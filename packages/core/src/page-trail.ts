/**
 * The cursors of one walk, each with the place where it came, so that a service that sends the walk round in a
 * circle is noticed at the first repetition and not after the heap is full.
 */
export type PageTrail = Map<string, number>;

/**
 * Notes that the page at `place` is followed by `cursor`.
 *
 * Asking twice for the page after the same page is no loop, so a cursor may come again at its own place.
 *
 * @returns false when the cursor was already met elsewhere in the walk
 */
export function leaveMark(trail: PageTrail, cursor: string, place: number): boolean {
  const met = trail.get(cursor);
  if (met !== undefined) return met === place;
  trail.set(cursor, place);
  return true;
}
