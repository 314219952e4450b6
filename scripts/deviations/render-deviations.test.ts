import { expect, it } from 'vitest';
import { type DeviationRow, renderDeviations } from './render-deviations.js';

const row: DeviationRow = {
  id: 'a-row',
  operations: ['getThing', 'listThings'],
  profiles: ['documented'],
  says: 'One | two.',
  does: 'Neither\nof them.',
  source: 'a_page.txt',
};

function render(...deviations: DeviationRow[]): string {
  return renderDeviations([{ name: 'things', profiles: ['documented', 'older'], deviations }]);
}

it('writes a table for each profile that has rows', () => {
  expect(render(row, { ...row, id: 'b-row', profiles: ['older', 'documented'] })).toContain(
    [
      '### things: `documented`',
      '',
      '| row | operations | the page | the service | source |',
      '| --- | --- | --- | --- | --- |',
      '| `a-row` | `getThing`, `listThings` | One \\| two. | Neither of them. | a\\_page.txt |',
      '| `b-row` | `getThing`, `listThings` | One \\| two. | Neither of them. | a\\_page.txt |',
      '',
      '### things: `older`',
      '',
      '| row | operations | the page | the service | source |',
      '| --- | --- | --- | --- | --- |',
      '| `b-row` |',
    ].join('\n'),
  );
  expect(render(row)).not.toContain('older');
});

it('keeps rows that no profile applies, in a section of their own', () => {
  expect(render({ ...row, profiles: [] })).toContain('### things: the same under every profile');
});

it('names all operations where a row is for all', () => {
  expect(render({ ...row, operations: ['*'] })).toContain('| `a-row` | all |');
  expect(render({ ...row, operations: [] })).toContain('| `a-row` | all |');
});
