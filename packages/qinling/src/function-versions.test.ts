import { expect, test } from 'vitest';
import { FunctionVersions } from './function-versions.js';
import { scriptEngine } from './testing/scripted-engine.js';

const functionId = '00f3b8ef-e794-4897-8a34-fa6a489d4ede';
const path = `/v1/functions/${functionId}/versions`;
const version = {
  id: '8ca2e9e3-2fcd-4a0c-8f34-4d1d3a6c4d77',
  description: null,
  function_id: functionId,
  version_number: 1,
  count: 0,
  project_id: '5eeb5916ae4b43699f06ea422e581b83',
  created_at: '2019-06-10T01:15:02Z',
  updated_at: null,
};

function open(script: Parameters<typeof scriptEngine>[0]) {
  const engine = scriptEngine(script);
  return { ...engine, versions: new FunctionVersions(engine.caller) };
}

test('create always sends a body, which the service wants', async () => {
  const { versions, requests } = open(() => [201, version]);
  expect(await versions.create(functionId)).toEqual(version);
  await versions.create(functionId, { description: 'a' });
  expect(requests.map(({ method, target, text }) => `${method} ${target} ${text}`)).toEqual([
    `POST ${path} {}`,
    `POST ${path} {"description":"a"}`,
  ]);
});

test('list, get and delete', async () => {
  const { versions, requests } = open(({ method, target }) => {
    if (method === 'DELETE') return [204];
    return target === path ? { function_versions: [version] } : version;
  });
  expect(await versions.list(functionId).toArray({ limit: 20 })).toEqual([version]);
  expect(await versions.get(functionId, 1)).toEqual(version);
  await versions.delete(functionId, 1);
  expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
    `GET ${path}`,
    `GET ${path}/1`,
    `DELETE ${path}/1`,
  ]);
});

test('download takes the type that the service sends, which is HTML', async () => {
  const { versions, requests } = open(() => new Response('PK', { headers: { 'content-type': 'text/html' } }));
  expect(new TextDecoder().decode(await versions.download(functionId, 1))).toBe('PK');
  expect(await new Response(await versions.downloadStream(functionId, 1)).text()).toBe('PK');
  expect(requests.map(({ target }) => target)).toEqual(Array(2).fill(`${path}/1?download=true`));
  expect(requests[0]?.headers.get('accept')).toBe('*/*');
});

test('workers are scaled and detached; 0 is the function itself', async () => {
  const { versions, requests } = open(() => [202]);
  await versions.scaleUp(functionId, 1);
  await versions.scaleDown(functionId, 0, 2);
  await versions.detach(functionId, 0);
  await expect(versions.scaleUp(functionId, 1, 0)).rejects.toMatchObject({ parameter: 'count' });
  expect(requests.map(({ method, target, text }) => `${method} ${target} ${text}`)).toEqual([
    `POST ${path}/1/scale_up {"count":1}`,
    `POST ${path}/0/scale_down {"count":2}`,
    `POST ${path}/0/detach `,
  ]);
});

test('a number that would change the path is refused', async () => {
  const { versions, requests } = open([]);
  await expect(versions.delete(functionId, '' as never)).rejects.toMatchObject({ parameter: 'version_number' });
  for (const wrong of [Number.NaN, -1, 1.5])
    await expect(versions.get(functionId, wrong)).rejects.toMatchObject({ parameter: 'version_number' });
  expect(requests).toEqual([]);
});
