import { expect, test } from 'vitest';
import { Aliases } from './aliases.js';
import { FUNCTION_ID, makeAlias } from './testing/rows.js';
import { scriptEngine } from './testing/scripted-engine.js';

test('every verb asks for what it says', async () => {
  const row = makeAlias();
  const { caller, requests } = scriptEngine([[201, row], { function_aliases: [row] }, row, row, [204]]);
  const aliases = new Aliases(caller);
  const body = { name: 'production', function_id: FUNCTION_ID, function_version: 1 };
  expect(await aliases.create(body)).toEqual(row);
  expect(await aliases.list({ project_id: 'p', all_projects: true }).toArray({ limit: 10 })).toEqual([row]);
  expect(await aliases.get('a/b')).toEqual(row);
  expect(await aliases.update('production', { function_version: 2 })).toEqual(row);
  expect(await aliases.delete('production')).toBeUndefined();
  expect(requests.map(({ line, body: sent }) => [line, sent])).toEqual([
    ['POST /v1/aliases', body],
    ['GET /v1/aliases?project_id=p&all_projects=true', undefined],
    ['GET /v1/aliases/a%2Fb', undefined],
    ['PUT /v1/aliases/production', { function_version: 2 }],
    ['DELETE /v1/aliases/production', undefined],
  ]);
});

test.each(['', '.', '..', 'a/b'])('the name %j is refused, since it could not be found again', async (name) => {
  const { caller, requests } = scriptEngine([]);
  const creating = new Aliases(caller).create({ name, function_id: FUNCTION_ID });
  await expect(creating).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter: 'name' });
  expect(requests).toEqual([]);
});

test('a name that would lead elsewhere is refused', async () => {
  const { caller, requests } = scriptEngine([]);
  await expect(new Aliases(caller).delete('..')).rejects.toMatchObject({ name: 'InvalidArgumentError' });
  expect(() => new Aliases(caller).list({ name: 'x' } as any)).toThrow(/no such filter/);
  expect(requests).toEqual([]);
});
