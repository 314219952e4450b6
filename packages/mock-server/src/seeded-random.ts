/** Numbers from a seed: the same seed gives the same ids. The state is plain, so that a snapshot holds it. */
export interface SeededRandom {
  /** In [0, 1). */
  random(): number;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
  save(): readonly number[];
  load(state: readonly number[]): void;
}

const variants = '89ab';

/** The sfc32 generator, its state spread from the seed by a 32-bit mix. */
export function createSeededRandom(seed: number): SeededRandom {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;

  function next(): number {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  }
  for (let i = 0; i < 15; i += 1) next();

  function hex(length: number): string {
    let text = '';
    while (text.length < length) text += next().toString(16).padStart(8, '0');
    return text.slice(0, length);
  }

  return {
    random: () => next() / 2 ** 32,
    hex,
    uuid() {
      const digits = hex(31);
      const variant = variants[next() & 3];
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-${variant}${digits.slice(15, 18)}-${digits.slice(18, 30)}`;
    },
    save: () => [a, b, c, counter],
    load([savedA, savedB, savedC, savedCounter]) {
      a = savedA!;
      b = savedB!;
      c = savedC!;
      counter = savedCounter!;
    },
  };
}
