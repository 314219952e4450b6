import { describe, expect, test } from 'vitest';
import type { KeyProbe } from './key-adapter-options.js';
import { probeDurable, probeFunction, probeHost } from './probe-key.js';
import { lostAnswer, type Meddle, openKeyService } from './testing/key-service.js';

const baseUrl = 'https://demo-app.azurewebsites.net';

function open(meddle?: Meddle) {
  const service = openKeyService(meddle && { meddle });
  const options = { ...service.options, baseUrl, retry: false as const };
  return { ...service, options };
}

type Options = ReturnType<typeof open>['options'];

const PROBES: readonly (readonly [string, (options: Options) => KeyProbe, good: readonly string[], line: string])[] = [
  [
    'probeFunction',
    (options) => probeFunction(options, 'HttpTrigger'),
    ['function-1', 'host-1', 'master-1'],
    'GET /api/HttpTrigger',
  ],
  ['probeHost', probeHost, ['master-1'], 'GET /admin/host/status'],
  [
    'probeDurable',
    probeDurable,
    ['system-1', 'master-1'],
    'GET /runtime/webhooks/durabletask/instances/functionary-key-probe',
  ],
];

describe.each(PROBES)('%s', (_, make, good, line) => {
  test('says which keys are accepted', async () => {
    const { options, requests } = open();
    const probe = make(options);
    for (const key of ['function-1', 'host-1', 'system-1', 'master-1', 'other'])
      expect([key, await probe(key, { signal: undefined })]).toEqual([key, good.includes(key)]);
    expect(requests.every((seen) => seen.line === line)).toBe(true);
  });

  test.each([
    ['a 500', () => Response.json({}, { status: 500 })],
    ['a 403 of a stopped app', () => new Response('<title>stopped</title>', { status: 403 })],
    ['a page of what stands before', () => new Response('<title>Web App not found</title>', { status: 404 })],
    ['no answer', lostAnswer],
  ])('throws for %s, which tells nothing', async (__, fail) => {
    const { options } = open(fail);
    await expect(make(options)('master-1', { signal: undefined })).rejects.toBeInstanceOf(Error);
  });

  test('takes a 403 without a body, which a key of another level gets, for a no', async () => {
    const { options } = open(() => new Response(null, { status: 403 }));
    expect(await make(options)('function-1', { signal: undefined })).toBe(false);
  });

  test('ends with the signal', async () => {
    const { options } = open();
    const signal = AbortSignal.abort(new Error('over'));
    await expect(make(options)('master-1', { signal })).rejects.toThrow('over');
  });
});

test('probeFunction calls as it is told', async () => {
  const { options, requests } = open();
  const probe = probeFunction(options, 'HttpTrigger', { method: 'POST', query: { dry: true }, input: { name: 'x' } });
  expect(await probe('function-1', { signal: undefined })).toBe(true);
  expect(requests).toMatchObject([
    { line: 'POST /api/HttpTrigger', query: '?dry=true', key: 'function-1', body: { name: 'x' } },
  ]);
});

test('probeDurable takes the status of an instance for a yes', async () => {
  const { options } = open(() => Response.json({ runtimeStatus: 'Failed' }, { status: 500 }));
  expect(await probeDurable(options)('system-1', { signal: undefined })).toBe(true);
});
