import { describe, expect, it } from 'vitest';
import type { Deviation } from './family.js';
import { createMockServerOf } from './mock-server.js';
import { createToyFamily } from './testing/toy-family.js';

const about = { says: '', does: '', source: '', profiles: ['old'] };

/** The toy family with one more row, in a world of a profile. */
function open(profile: string, row: Omit<Deviation, keyof typeof about>, strictRequests = false) {
  const toy = createToyFamily();
  const family = { ...toy, deviations: [{ ...about, ...row }] };
  const world = createMockServerOf([family], { startAt: 0, onInvalidAnswer: 'throw' }).world({
    profile,
    strictRequests,
  });
  return async (path: string) => {
    const response = await world.fetch(`http://x/toys/a${path}`);
    return { status: response.status, body: await response.json(), issues: world.journal.entries().at(-1)!.issues };
  };
}

describe('dress', () => {
  const dress: Deviation['dress'] = (answer, { mount, method }) => ({
    ...answer,
    body: [mount, method, (answer.body as { error?: string }).error ?? ''],
  });
  const by = (error: string) => ['toys/{shop}', 'GET', error];

  it('edits every answer of its profile, whoever gave it', async () => {
    const send = open('old', { id: 'toy-dress', operations: ['*'], dress });
    expect((await send('/items/a')).body).toEqual(by(''));
    expect((await send('/items/a?key=wrong')).body).toEqual(by('wrong key'));
    expect((await send('/items/a?size=-1')).body).toEqual(by('too small'));
    expect((await send('/crash')).body).toEqual(by('failed'));
    expect((await send('/elsewhere')).body).toEqual(by('nothing at /elsewhere'));
  });

  it('edits the answers of its operations alone', async () => {
    const send = open('old', { id: 'toy-dress', operations: ['getItem'], dress });
    expect((await send('/items/a')).body).toEqual(by(''));
    expect((await send('/crash')).body).toEqual({ error: 'failed' });
    expect((await send('/elsewhere')).body).toEqual({ error: 'nothing at /elsewhere' });
  });

  it('edits nothing under another profile', async () => {
    const send = open('observed', { id: 'toy-dress', operations: ['*'], dress });
    expect((await send('/items/a?key=wrong')).body).toEqual({ error: 'wrong key' });
    expect((await send('/elsewhere')).body).toEqual({ error: 'nothing at /elsewhere' });
  });
});

describe('allows', () => {
  const row = { id: 'toy-allows', operations: ['getItem'], allows: (issue: string) => issue.includes("'more'") };

  it('takes issues away under its profile', async () => {
    const send = open('old', row);
    expect((await send('/items/a?more=1')).issues).toEqual([]);
    expect((await send('/items/a?more=1&other=1')).issues).toEqual(["query 'other' is not in the document"]);
    expect((await open('observed', row)('/items/a?more=1')).issues).toEqual(["query 'more' is not in the document"]);
  });

  it('lets a strict world take such requests', async () => {
    expect((await open('old', row, true)('/items/a?more=1')).status).toBe(200);
    expect((await open('old', row, true)('/items/a?other=1')).status).toBe(400);
    expect((await open('observed', row, true)('/items/a?more=1')).status).toBe(400);
  });
});

describe('issue', () => {
  const row = { id: 'toy-issue', operations: ['getItem'], issue: 'only the page has it' };

  it('is noted where the row is not applied, of what was served', async () => {
    expect(await open('observed', row, true)('/items/a')).toMatchObject({
      status: 200,
      issues: ['only the page has it'],
    });
    expect((await open('observed', row)('/items/a?key=wrong')).issues).toEqual(["query 'key' is not in the document"]);
    expect((await open('old', row)('/items/a')).issues).toEqual([]);
  });
});
