import { expect, test } from 'vitest';
import { pickTexts } from './pick-texts.js';

test('gives the texts that are there, in the order of the names', () => {
  const fields = { code: 5, title: 'Title', detail: 'Detail', Message: '', nothing: null };
  expect(pickTexts(fields, ['detail', 'code', 'Message', 'nothing', 'none', 'title'])).toEqual(['Detail', 'Title']);
});

test.each([null, undefined, 5, 'text', []])('%o has none', (fields) => {
  expect(pickTexts(fields, ['title'])).toEqual([]);
});
