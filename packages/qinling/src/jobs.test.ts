import { describe, expect, test } from 'vitest';
import { Jobs } from './jobs.js';
import { FUNCTION_ID, makeJob } from './testing/rows.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';

const ID = makeJob().id as string;
const read = (row: Record<string, unknown>) => ({
  ...row,
  function_input: { name: 'foo' },
  functionInputText: '{"name": "foo"}',
});
const open = (...script: Scripted[]) => {
  const engine = scriptEngine(script);
  return { ...engine, jobs: new Jobs(engine.caller) };
};

test('every verb asks for what it says', async () => {
  const row = makeJob();
  const { jobs, requests } = open({ jobs: [row] }, row, [204]);
  expect(await jobs.list({ project_id: 'p' }).toArray({ limit: 10 })).toEqual([read(row)]);
  expect(await jobs.get(ID)).toEqual(read(row));
  expect(await jobs.delete(ID)).toBeUndefined();
  expect(requests.map(({ line }) => line)).toEqual([
    'GET /v1/jobs?project_id=p',
    `GET /v1/jobs/${ID}`,
    `DELETE /v1/jobs/${ID}`,
  ]);
});

describe('create', () => {
  test('writes input and time as the service reads them', async () => {
    const { jobs, requests } = open([201, makeJob()], [201, makeJob()]);
    const target = { function_id: FUNCTION_ID };
    expect(await jobs.create({ ...target, pattern: '* * * * *', count: 5, function_input: { name: 'foo' } })).toEqual(
      read(makeJob()),
    );
    const at = new Date(Date.UTC(2026, 0, 15, 13));
    await jobs.create({ function_alias: 'production', first_execution_time: at, functionInputText: 'true' });
    expect(requests.map(({ line, body }) => [line, body])).toEqual([
      ['POST /v1/jobs', { ...target, pattern: '* * * * *', count: 5, function_input: '{"name":"foo"}' }],
      [
        'POST /v1/jobs',
        { function_alias: 'production', first_execution_time: '2026-01-15T13:00:00Z', function_input: 'true' },
      ],
    ]);
  });

  test.each([
    [{ pattern: '* * * * *' }, 'function_id'],
    [{ function_id: FUNCTION_ID }, 'pattern'],
    [{ function_id: FUNCTION_ID, first_execution_time: '2026-01-15T13:00:00Z', count: 2 }, 'count'],
    [{ function_id: FUNCTION_ID, first_execution_time: 'tomorrow' }, 'first_execution_time'],
    [{ function_id: FUNCTION_ID, pattern: '@hourly', function_input: [1] }, 'function_input'],
    [{ function_id: FUNCTION_ID, pattern: '@hourly', count: Number.NaN }, 'count'],
  ])('refuses %j before anything is sent', async (body, parameter) => {
    const { jobs, requests } = open();
    await expect(jobs.create(body as any)).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter });
    expect(requests).toEqual([]);
  });
});

describe('update', () => {
  test('writes what is changed', async () => {
    const { jobs, requests } = open(makeJob({ status: 'paused' }));
    const changes = { status: 'paused', next_execution_time: '2026-01-15 14:00', function_input: 'foo' } as const;
    expect((await jobs.update(ID, changes)).status).toBe('paused');
    expect(requests[0]).toMatchObject({
      line: `PUT /v1/jobs/${ID}`,
      body: { ...changes, next_execution_time: '2026-01-15T14:00:00Z' },
    });
  });

  test.each([
    ['canceled', /'cancelled'/],
    ['done', /'cancelled'/],
  ])('refuses the status %s and says which to pass', async (status, advice) => {
    const update = open().jobs.update(ID, { status: status as 'cancelled' });
    await expect(update).rejects.toMatchObject({ parameter: 'status', message: expect.stringMatching(advice) });
  });

  test.each(['count', 'first_execution_time'])('refuses %s, which the service ignores', async (field) => {
    const { jobs, requests } = open();
    await expect(jobs.update(ID, { [field]: 5 } as never)).rejects.toMatchObject({ parameter: field });
    expect(requests).toEqual([]);
  });

  test('leaves other statuses to the service', async () => {
    const { jobs, requests } = open([400, { faultcode: 'Client', faultstring: 'Invalid status.', debuginfo: null }]);
    const update = jobs.update(ID, { status: 'constructor' as 'cancelled' });
    await expect(update).rejects.toMatchObject({ name: 'BadRequestError' });
    expect(requests).toHaveLength(1);
  });
});

describe('waitUntilDone', () => {
  const done = makeJob({ status: 'done', count: 0 });
  const cancelled = makeJob({ status: 'cancelled' });

  test('looks at once, then every interval, through a pause', async () => {
    const { jobs, slept } = open(makeJob(), makeJob({ status: 'paused' }), done);
    expect(await jobs.waitUntilDone(ID, { intervalMs: 3000 })).toEqual(read(done));
    expect(slept).toEqual([3000, 3000]);
  });

  test('throws for one that is cancelled, unless that is an end too', async () => {
    const { jobs } = open(cancelled, cancelled);
    const error: any = await jobs.waitUntilDone(ID).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'JobCancelledError',
      jobId: ID,
      message: expect.stringContaining('cancelled'),
    });
    expect(error.job.status).toBe('cancelled');
    expect(JSON.stringify(error)).not.toContain('every-minute');
    expect((await jobs.waitUntilDone(ID, { allowCancelled: true })).status).toBe('cancelled');
  });

  test('ends with the signal', async () => {
    const { jobs, requests } = open(makeJob());
    await expect(jobs.waitUntilDone(ID, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(requests).toEqual([]);
  });

  test('throws when the job is deleted meanwhile', async () => {
    const { jobs } = open(makeJob(), [404, { faultcode: 'Client', faultstring: `Job not found [id=${ID}]` }]);
    await expect(jobs.waitUntilDone(ID)).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
