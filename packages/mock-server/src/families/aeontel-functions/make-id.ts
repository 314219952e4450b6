import type { AeontelWorld } from './state.js';

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

function writeBase32(value: number, length: number): string {
  let text = '';
  for (let left = value; text.length < length; left = Math.floor(left / 32)) text = digits[left % 32]! + text;
  return text;
}

/** An id that sorts after all made before it: the time, a count, and what the world's seed gives. */
export function makeId({ runtime, services }: AeontelWorld, prefix: 'fun' | 'fnv' | 'sch' | 'usr' | 'wsp'): string {
  const count = runtime.data.nextId;
  runtime.data.nextId += 1;
  const random = Number.parseInt(services.hex(10), 16);
  return `${prefix}_${writeBase32(Math.floor(services.now()), 10)}${writeBase32(count, 8)}${writeBase32(random, 8)}`;
}
