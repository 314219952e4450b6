import { describe, expect, it } from 'vitest';
import { deviations } from '../../../../packages/mock-server/src/families/qinling/deviations.js';
import { startAt } from './open-engine.js';
import { openHello } from './open-hello.js';
import { answerCases } from './page-answer-cases.js';
import { requestCases } from './page-request-cases.js';

const cases = [...answerCases, ...requestCases];
const open = (profile: string) => openHello({ profile, startAt: startAt + 250 });

describe.each(cases)('$row: $name', ({ act, documented, observed }) => {
  it('is as the page has it', async () => {
    expect(await act(open('documented'))).toEqual(documented);
  });

  it('is as the service has it otherwise', async () => {
    expect(await act(open('observed'))).toEqual(observed);
  });
});

it('leaves no row of the profile out', () => {
  const isOfProfile = (profiles: readonly string[]) =>
    profiles.includes('documented') && !profiles.includes('observed');
  const rows = deviations.filter(({ profiles }) => isOfProfile(profiles)).map(({ id }) => id);
  expect([...new Set(cases.map(({ row }) => row))].sort()).toEqual(rows.sort());
});

it.each(['observed', 'documented'])('a package that is asked for as JSON is null: %s', async (profile) => {
  const engine = open(profile);
  engine.world.qinling.versions.put({ function_id: engine.functionId });
  const url = `/v1/functions/${engine.functionId}`;
  for (const path of [`${url}?download=true`, `${url}/versions/1?download=true`]) {
    const { status, text, headers } = await engine.send('GET', path, { headers: { accept: 'application/json' } });
    expect([status, text, headers.get('content-type')]).toEqual([200, 'null', 'application/json; charset=utf-8']);
    expect(headers.get('content-disposition')).toContain('attachment');
  }
});
