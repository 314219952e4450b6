import { describe, expect, test } from 'vitest';
import { Functions } from './functions.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';

const id = '00f3b8ef-e794-4897-8a34-fa6a489d4ede';
const runtime_id = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const md5sum = 'e439d00bab001d7ad7d1e0e451567699';
const stored = {
  id,
  name: 'hello_world',
  description: null,
  cpu: 100,
  memory_size: 33554432,
  timeout: 5,
  runtime_id,
  code: { source: 'package', md5sum },
  entry: 'main.main',
  count: 0,
  latest_version: 0,
  project_id: '5eeb5916ae4b43699f06ea422e581b83',
  created_at: '2019-06-10T01:15:02Z',
  updated_at: null,
};
const created: Scripted = [201, stored];
const isOf = (code: object): Scripted => [200, { ...stored, code }];
const image = { source: 'image', image: 'docker-registry/hello-world' } as const;
const swift = { source: 'swift', swift: { container: 'functions', object: 'hello.zip' } } as const;
const zip = new TextEncoder().encode('PK');

function open(script: Parameters<typeof scriptEngine>[0], options?: Parameters<typeof scriptEngine>[1]) {
  const engine = scriptEngine(script, options);
  return { ...engine, functions: new Functions(engine.caller) };
}

/** A stream of the given chunks. */
function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(out) {
      for (const chunk of chunks) out.enqueue(chunk);
      out.close();
    },
  });
}

const refused = (parameter: string) => ({ name: 'InvalidArgumentError', parameter });

describe('create', () => {
  test('writes a form, numbers as text, code as a text of JSON, the package as a file', async () => {
    const { functions, requests } = open([created]);
    const body = { name: 'hello_world', runtime_id, cpu: 200, timeout: 15, description: undefined as never };
    const made = await functions.create({ ...body, package: zip, code: { source: 'package', md5sum } });
    expect(made).toEqual(stored);
    const [request] = requests;
    const type = request?.headers.get('content-type') ?? '';
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const line = `--${type.replace(/^.*boundary=/, '')}`;
    const field = (name: string, value: string) => [line, `Content-Disposition: form-data; name="${name}"`, '', value];
    expect(request?.text.split('\r\n')).toEqual([
      ...field('name', 'hello_world'),
      ...field('runtime_id', runtime_id),
      ...field('cpu', '200'),
      ...field('timeout', '15'),
      ...field('code', `{"source":"package","md5sum":"${md5sum}"}`),
      line,
      'Content-Disposition: form-data; name="package"; filename="package.zip"',
      'Content-Type: application/zip',
      '',
      'PK',
      `${line}--`,
      '',
    ]);
    expect(request).toMatchObject({ method: 'POST', target: '/v1/functions' });
    expect(request?.headers.get('accept')).toBe('application/json');
  });

  test.each([
    ['bytes', () => zip],
    ['a Blob', () => new Blob([zip])],
    ['a stream', () => streamOf(zip.slice(0, 1), zip.slice(1))],
  ])('takes a package as %s, and says that it is one', async (_what, make) => {
    const { functions, requests } = open([created]);
    await functions.create({ runtime_id, package: make() });
    const form = await requests[0]?.form();
    expect(form?.code).toBe('{"source":"package"}');
    expect(new Uint8Array(await (form!.package as Blob).arrayBuffer())).toEqual(zip);
  });

  test.each([
    ['Swift', { runtime_id, code: swift, entry: 'hello.main' }, { runtime_id, entry: 'hello.main' }],
    ['an image', { code: image }, {}],
  ])('takes %s without a file', async (_what, body, fields) => {
    const { functions, requests } = open([created]);
    await functions.create(body);
    expect(await requests[0]?.form()).toEqual({ ...fields, code: JSON.stringify(body.code) });
  });

  test('refuses what the service would fail at', async () => {
    const { functions, requests } = open([]);
    const wrong: [unknown, string][] = [
      [{ runtime_id, package: 'hello.zip' }, 'package'],
      [{ runtime_id, package: zip, code: '{"source":"package"}' }, 'code'],
      [{ runtime_id, package: zip, memory: 33554432 }, 'memory'],
      [{ runtime_id }, 'package'],
      [{ runtime_id, code: { source: 'package' } }, 'package'],
      [{ runtime_id, code: swift, package: zip }, 'package'],
      [{ code: image, package: zip }, 'package'],
    ];
    for (const [body, field] of wrong)
      await expect(functions.create(body as never)).rejects.toMatchObject(refused(field));
    expect(requests).toEqual([]);
  });

  test('tells how far it is, also with a stream of known size', async () => {
    const sent: [number, number | undefined][] = [];
    const { functions } = open([created]);
    await functions.create(
      { runtime_id, package: streamOf(zip) },
      { packageSize: 2, onProgress: ({ sentBytes, totalBytes }) => void sent.push([sentBytes, totalBytes]) },
    );
    const total = sent[0]?.[1];
    expect(total).toBeGreaterThan(2);
    expect(sent.at(-1)).toEqual([total, total]);
  });

  test('does not send a stream twice, not even when the service took nothing', async () => {
    const { functions, requests } = open([[429], created]);
    await expect(functions.create({ runtime_id, package: streamOf(zip) })).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
  });

  test('sends bytes again when the service took nothing, and not when the answer was lost', async () => {
    const busy = open([[429], created]);
    await busy.functions.create({ runtime_id, package: zip });
    expect(busy.requests.map(({ bytes }) => bytes.length)).toEqual(Array(2).fill(busy.requests[0]?.bytes.length));
    const lost = open([[502], created]);
    await expect(lost.functions.create({ runtime_id, package: zip })).rejects.toMatchObject({ status: 502 });
  });
});

describe('list and get', () => {
  test('list gives functions, filtered', async () => {
    const { functions, requests } = open(() => [200, { functions: [stored] }]);
    expect(await functions.list().toArray({ limit: 5 })).toEqual([stored]);
    await functions.list({ project_id: 'p', all_projects: true });
    await functions.list({ all_projects: false });
    expect(() => functions.list({ name: 'x' } as never)).toThrow(expect.objectContaining(refused('name')));
    expect(requests.map(({ target }) => target)).toEqual([
      '/v1/functions',
      '/v1/functions?project_id=p&all_projects=true',
      '/v1/functions',
    ]);
  });

  test("brings the page's code to the service's form", async () => {
    const page = { ...stored, code: JSON.stringify(stored.code), created_at: '2019-06-10 01:15:02' };
    const { functions } = open([
      [200, [page]],
      [200, page],
    ]);
    expect(await functions.list().first()).toEqual(stored);
    expect(await functions.get(id)).toEqual(stored);
  });
});

describe('update', () => {
  test('sends a form; what every function takes needs no look', async () => {
    const { functions, requests } = open([[200, stored]]);
    await functions.update(id, { name: 'a', description: 'b', timeout: 9 });
    expect(requests).toMatchObject([{ method: 'PUT', target: `/v1/functions/${id}` }]);
    expect(await requests[0]?.form()).toEqual({ name: 'a', description: 'b', timeout: '9' });
  });

  test('looks first where a function may refuse, unless it is given', async () => {
    const { functions, requests } = open(() => [200, stored]);
    await functions.update(id, { cpu: 200 });
    await functions.update({ id, code: stored.code as never }, { package: zip });
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT']);
  });

  test('names every field that an image refuses, before anything is sent', async () => {
    const { functions, requests } = open([isOf(image)]);
    const changes = { name: 'a', timeout: 9, entry: 'a.b', cpu: 200, memory_size: 1, package: zip };
    const error: any = await functions.update(id, changes).catch((caught: unknown) => caught);
    expect(error).toMatchObject(refused('package, entry, cpu, memory_size'));
    expect(error.message).toContain(`function ${id} is an image, of which only name, description and timeout`);
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each([
    ['another source', isOf(stored.code), { code: swift }, 'code'],
    ['a package for Swift', isOf(swift), { package: zip }, 'package'],
    ['code of a package without one', isOf(stored.code), { code: { source: 'package' as const, md5sum } }, 'package'],
  ])('refuses %s', async (_what, found, changes, field) => {
    const { functions, requests } = open([found]);
    await expect(functions.update(id, changes)).rejects.toMatchObject(refused(field));
    expect(requests).toHaveLength(1);
  });

  test.each(['runtime_id', 'count', 'memory'])('refuses %s, which the service ignores', async (field) => {
    const { functions, requests } = open([]);
    await expect(functions.update(id, { [field]: 1 } as never)).rejects.toMatchObject(refused(field));
    expect(requests).toEqual([]);
  });

  test('passes over a package that is null, and looks for the code of what has none', async () => {
    const { functions, requests } = open([stored, stored, stored]);
    await functions.update(id, { name: 'a', package: null as never });
    expect(await requests[0]?.form()).toEqual({ name: 'a' });
    await functions.update({ id } as never, { entry: 'a.b' });
    expect(requests.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT']);
  });

  test('moves a function within Swift by one of two names', async () => {
    const { functions, requests } = open([isOf(swift), isOf(swift)]);
    await functions.update(id, { code: { source: 'swift', swift: { object: 'other.zip' } } });
    expect(await requests[1]?.form()).toEqual({ code: '{"source":"swift","swift":{"object":"other.zip"}}' });
  });

  test('tells of the answer to the change, not to the look', async () => {
    const statuses: number[] = [];
    const { functions } = open([
      [203, stored],
      [200, stored],
    ]);
    await functions.update(id, { cpu: 200 }, { onResponse: ({ status }) => void statuses.push(status) });
    expect(statuses).toEqual([200]);
  });
});

describe('download', () => {
  const zipped = (content: BodyInit, headers: Record<string, string> = {}) =>
    new Response(content, { headers: { 'content-type': 'application/zip', ...headers } });
  const large = Uint8Array.from({ length: 7000 }, (_, at) => at % 251);
  const chunks = () => streamOf(large.slice(0, 10), large.slice(10, 6000), large.slice(6000));

  test.each([
    ['a known length', {}, true],
    ['an unknown length', {}, false],
    ['a wrong length', { 'content-length': '12' }, false],
    ['a length before compression', { 'content-length': '90000', 'content-encoding': 'gzip' }, false],
  ])('gives every byte of an answer of %s', async (_what, headers, isKnown) => {
    const length = isKnown ? { 'content-length': String(large.length) } : {};
    const { functions, requests } = open([zipped(chunks(), { ...length, ...headers })]);
    expect(await functions.download(id)).toEqual(large);
    expect(requests[0]).toMatchObject({ method: 'GET', target: `/v1/functions/${id}?download=true` });
    expect(requests[0]?.headers.get('accept')).toBe('application/zip');
  });

  test('gives a stream', async () => {
    const { functions } = open([zipped(chunks())]);
    const stream = await functions.downloadStream(id);
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(large);
  });

  test('says why an image has none', async () => {
    const headers = { 'content-type': 'text/html', 'server-error-message': 'Download image function is not allowed.' };
    const { functions } = open([new Response('<title>405 Method Not Allowed</title>', { status: 405, headers })]);
    await expect(functions.download(id)).rejects.toMatchObject({
      status: 405,
      message: expect.stringContaining('Download image function is not allowed.'),
    });
  });

  test.each<[string, Scripted]>([
    ['JSON', [200, null]],
    ['nothing', [204]],
    ['a page', new Response('<html>log in</html>', { headers: { 'content-type': 'text/html' } })],
  ])('says so when the answer is %s', async (_what, answer) => {
    const { functions } = open([answer]);
    await expect(functions.download(id)).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });

  test.each(['99999999999999', '-5', 'many'])('does not believe a length of %s', async (length) => {
    const { functions } = open([zipped(chunks(), { 'content-length': length })]);
    expect(await functions.download(id)).toEqual(large);
  });

  test('ends at its deadline, however it drips; a stream does not', async () => {
    const drip = () => {
      let left = 6;
      return new ReadableStream({
        async pull(out) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          if (left-- > 0) out.enqueue(zip);
          else out.close();
        },
      });
    };
    const { functions } = open([zipped(drip()), zipped(drip())]);
    const error: any = await functions.download(id, { deadlineMs: 25 }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'DeadlineExceededError', deadlineMs: 25 });
    const stream = await functions.downloadStream(id, { deadlineMs: 25 });
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(12);
  });

  test('is tried again before it begins, and not after', async () => {
    const again = open([[503], zipped('PK')]);
    expect(await again.functions.download(id)).toEqual(zip);
    const broken = new ReadableStream({ pull: (out) => out.error(new TypeError('terminated')) });
    const { functions, requests } = open([zipped(broken)]);
    await expect(functions.download(id)).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
  });
});

describe('workers', () => {
  test('are listed', async () => {
    const worker = { function_id: id, function_version: 2, worker_name: 'w' };
    const { functions, requests } = open(() => [200, { workers: [worker] }]);
    expect(await functions.workers(id, { function_version: 2 }).first()).toEqual(worker);
    await functions.workers(id);
    expect(() => functions.workers(id, { limit: 1 } as never)).toThrow(expect.objectContaining(refused('limit')));
    expect(requests.map(({ target }) => target)).toEqual([
      `/v1/functions/${id}/workers?function_version=2`,
      `/v1/functions/${id}/workers`,
    ]);
  });

  test('are scaled, by one unless told otherwise, and detached', async () => {
    const { functions, requests } = open(() => [202]);
    await functions.scaleUp(id);
    await functions.scaleUp(id, 3);
    await functions.scaleDown(id);
    await functions.detach(id);
    expect(requests.map(({ method, target, text }) => `${method} ${target} ${text}`)).toEqual([
      `POST /v1/functions/${id}/scale_up {"count":1}`,
      `POST /v1/functions/${id}/scale_up {"count":3}`,
      `POST /v1/functions/${id}/scale_down {"count":1}`,
      `POST /v1/functions/${id}/detach `,
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN, '2'])('are not scaled by %s', async (count) => {
    const { functions, requests } = open([]);
    await expect(functions.scaleUp(id, count as number)).rejects.toMatchObject(refused('count'));
    await expect(functions.scaleDown(id, count as number)).rejects.toMatchObject(refused('count'));
    expect(requests).toEqual([]);
  });
});

test('delete counts as done when the first answer was lost', async () => {
  const { functions, requests } = open([[502], [404, { faultstring: 'Function not found' }]]);
  await functions.delete(id);
  expect(requests).toMatchObject(Array(2).fill({ method: 'DELETE', target: `/v1/functions/${id}` }));
});

test.each(['', '.', '..'])('the id %j is refused', async (wrong) => {
  const { functions, requests } = open([]);
  for (const call of [
    () => functions.get(wrong),
    () => functions.download(wrong),
    () => functions.delete(wrong),
    () => functions.update(wrong, { name: 'a' }),
    () => functions.detach(wrong),
    () => functions.scaleUp(wrong),
  ])
    await expect(call()).rejects.toMatchObject(refused('function_id'));
  expect(requests).toEqual([]);
});
