import { describe, expect, test } from 'vitest';
import { createReset, makeFunction, makeProblem, scriptAeontel } from './testing/scripted-fetch.js';

const row = makeFunction();
const deleted = makeProblem(409, 'function_deleted');
const active = makeProblem(409, 'function_not_deleted');

describe('one function', () => {
  test('each verb has its route and body', async () => {
    const { functions, requests, lines } = scriptAeontel([
      row,
      [201, row],
      row,
      { success: true },
      row,
      { success: true },
    ]);
    const body = { workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
    expect(await functions.get('fun_1')).toEqual(row);
    expect(await functions.create(body)).toEqual(row);
    expect(await functions.update('fun_1', { name: 'b', runtimeUserId: null })).toEqual(row);
    expect(await functions.delete('fun_1')).toBeUndefined();
    expect(await functions.restore('fun_1')).toEqual(row);
    expect(await functions.purge('fun_1')).toBeUndefined();
    expect(lines()).toEqual([
      'GET /api/functions/fun_1',
      'POST /api/functions',
      'PATCH /api/functions/fun_1',
      'DELETE /api/functions/fun_1',
      'POST /api/functions/fun_1/restore',
      'DELETE /api/functions/fun_1/purge',
    ]);
    expect(requests.map(({ body }) => body).slice(0, 3)).toEqual([undefined, body, { name: 'b', runtimeUserId: null }]);
    expect(requests[0]?.url).toBe('https://api.aeontel.com/api/functions/fun_1');
  });

  test.each(['', '.', '..'])('the id %j is refused, for it would lead elsewhere', async (id) => {
    const { functions, requests } = scriptAeontel([]);
    await expect(functions.purge(id)).rejects.toMatchObject({ name: 'InvalidArgumentError' });
    expect(requests).toEqual([]);
  });

  test('what is no function is refused', async () => {
    const { functions } = scriptAeontel([{ ok: true }, [200, [row]]]);
    for (const operationId of ['getFunction', 'getFunction'])
      await expect(functions.get('fun_1')).rejects.toMatchObject({ name: 'InvalidResponseError', operationId });
  });

  test.each<[object]>([[{ success: false }], [{ success: 'true' }], [{}], [[200, []]]])(
    'a success that does not say so is refused: %j',
    async (answer) => {
      const { functions } = scriptAeontel([answer, answer]);
      await expect(functions.delete('fun_1')).rejects.toMatchObject({ name: 'InvalidResponseError' });
      await expect(functions.purge('fun_1')).rejects.toMatchObject({ name: 'InvalidResponseError' });
    },
  );

  test('a success without a body is one', async () => {
    await scriptAeontel([[204]]).functions.delete('fun_1');
  });
});

describe('after an answer that was lost', () => {
  test('create is not sent again', async () => {
    const { functions, requests } = scriptAeontel([makeProblem(500, 'internal')]);
    const body = { workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
    await expect(functions.create(body)).rejects.toMatchObject({ name: 'ServerError', code: 'internal' });
    expect(requests).toHaveLength(1);
  });

  test('delete that finds it deleted, and purge that finds it gone, are done', async () => {
    await scriptAeontel([createReset(), deleted]).functions.delete('fun_1');
    await scriptAeontel([makeProblem(500, 'internal'), makeProblem(404, 'not_found')]).functions.purge('fun_1');
  });

  test('restore that finds it active reads it, and tells of one answer', async () => {
    const { functions, lines } = scriptAeontel([createReset(), active, row]);
    const told: unknown[] = [];
    const onResponse = ({ requestId }: { requestId: string | undefined }) => void told.push(requestId);
    expect(await functions.restore('fun_1', { onResponse })).toEqual(row);
    const restore = 'POST /api/functions/fun_1/restore';
    expect(lines()).toEqual([restore, restore, 'GET /api/functions/fun_1']);
    expect(told).toEqual(['req_2']);
  });

  test('the same words at the first attempt are errors', async () => {
    const conflict = (code: string) => ({ name: 'ConflictError', status: 409, code });
    const { functions } = scriptAeontel([deleted, active, active, makeProblem(404, 'not_found')]);
    await expect(functions.delete('fun_1')).rejects.toMatchObject(conflict('function_deleted'));
    await expect(functions.restore('fun_1')).rejects.toMatchObject(conflict('function_not_deleted'));
    await expect(functions.purge('fun_1')).rejects.toMatchObject(conflict('function_not_deleted'));
    await expect(functions.purge('fun_1')).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
