import { expect, it } from 'vitest';
import { createLineBuffer } from './line-buffer.js';

const create = (maxBytes: number) => createLineBuffer(maxBytes, (lines) => `lost ${lines}`);

function drain(buffer: ReturnType<typeof create>): string[] {
  const texts: string[] = [];
  while (!buffer.isEmpty) texts.push(new TextDecoder().decode(buffer.shift()));
  return texts;
}

it('gives lines back in order', () => {
  const buffer = create(100);
  for (const line of ['a', 'é', 'c']) buffer.push(line);
  expect(drain(buffer)).toEqual(['a', 'é', 'c']);
  expect(buffer.shift()).toBeUndefined();
});

it('drops the oldest past its bound of bytes, and says how many, once', () => {
  const buffer = create(4);
  for (const line of ['aa', 'bb', 'éé', 'd']) buffer.push(line);
  expect(drain(buffer)).toEqual(['lost 3', 'd']);
  buffer.push('e');
  expect(drain(buffer)).toEqual(['e']);
});

it('holds a line that is larger than all of it alone', () => {
  const buffer = create(4);
  buffer.push('a');
  buffer.push('bbbbbbbb');
  expect(drain(buffer)).toEqual(['lost 1', 'bbbbbbbb']);
});

it('counts the bytes of lines that were read no more', () => {
  const buffer = create(4);
  for (let round = 0; round < 10; round += 1) {
    buffer.push('aaaa');
    expect(drain(buffer)).toEqual(['aaaa']);
  }
});
