/**
 * Finds a place among things in order, by halves.
 *
 * @param length how many there are
 * @param isLess whether the thing at an index comes before the place; once it does not, it does not for all that follow
 * @returns the first index for which it does not
 */
export function findFirst(length: number, isLess: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isLess(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
