import { describe, expect, it } from 'vitest';
import { editResources, readObject, readWrapped } from './edit-answer.js';

const mark = (row: Record<string, unknown>) => ({ ...row, isMarked: true });

describe('editResources', () => {
  it('edits what is shown, and all of a list', () => {
    expect(editResources({ status: 201, body: { id: 1 } }, mark)).toEqual({
      status: 201,
      body: { id: 1, isMarked: true },
    });
    expect(editResources({ status: 200, body: { jobs: [{}, {}] } }, mark).body).toEqual({
      jobs: [{ isMarked: true }, { isMarked: true }],
    });
  });

  it.each([
    { status: 400, body: { faultstring: 'x' } },
    { status: 202 },
    { status: 200, body: new Uint8Array(2) },
    { status: 200, body: 'text' },
    { status: 200, body: null },
    { status: 200, body: new ReadableStream() },
    { status: 200, body: { jobs: [] } },
  ])('leaves the rest alone: %j', (answer) => {
    expect(editResources(answer, mark)).toEqual(answer);
  });
});

it('what is wrapped is under the only key', () => {
  expect(readWrapped({ status: 200, body: { jobs: [{ id: 1 }] } })).toEqual({ key: 'jobs', rows: [{ id: 1 }] });
  for (const body of [{ a: [], b: 1 }, { a: 1 }, {}, [], 'jobs']) {
    expect(readWrapped({ status: 200, body })).toBeUndefined();
  }
  expect(readObject({ status: 200, body: [] })).toBeUndefined();
});
