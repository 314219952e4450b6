import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FunctionVersions } from './function-versions.js';
import { Functions } from './functions.js';
import { downloadPackage, readPackage, savePackage } from './node.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';

const id = '00f3b8ef-e794-4897-8a34-fa6a489d4ede';
const zip = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
const md5sum = createHash('md5').update(zip).digest('hex');
const pack = (content: BodyInit = zip) => new Response(content, { headers: { 'content-type': 'application/zip' } });
const withCode = (code: object): Scripted => [200, { id, code, created_at: '2019-06-10T01:15:02Z' }];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qinling-'));
});
afterEach(() => rm(folder, { recursive: true }));

function open(script: readonly Scripted[]) {
  const { caller, requests } = scriptEngine(script);
  return { qinling: { functions: new Functions(caller), versions: new FunctionVersions(caller) }, requests };
}

describe('readPackage', () => {
  test('gives what create takes, with the md5', async () => {
    const path = join(folder, 'hello.zip');
    await writeFile(path, zip);
    const file = await readPackage(path);
    expect(file.code).toEqual({ source: 'package', md5sum });
    expect(file.package.size).toBe(zip.length);
    const { qinling, requests } = open([[201, { id, code: file.code, created_at: '' }]]);
    await qinling.functions.create({ name: 'hello', runtime_id: 'r', ...file });
    const form = await requests[0]?.form();
    expect(form?.code).toBe(`{"source":"package","md5sum":"${md5sum}"}`);
    expect(Buffer.from(await (form!.package as Blob).arrayBuffer()).equals(zip)).toBe(true);
  });

  test.each([10, 200_000])('tells of a file of %i bytes that changed before it was sent', async (size) => {
    const path = join(folder, 'hello.zip');
    await writeFile(path, zip.subarray(0, size));
    const file = await readPackage(path);
    await writeFile(path, 'PK');
    const { qinling, requests } = open([[201, {}]]);
    const error: any = await qinling.functions
      .create({ name: 'hello', runtime_id: 'r', ...file })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'UploadError',
      message: expect.stringMatching(/^package: .*file has changed/),
    });
    expect(error.cause).toMatchObject({ name: 'NotReadableError' });
    expect(requests).toEqual([]);
  });

  test('fails when there is no file', async () => {
    await expect(readPackage(join(folder, 'none.zip'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('ends by its signal', async () => {
    const path = join(folder, 'hello.zip');
    await writeFile(path, zip);
    await expect(readPackage(path, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    const stop = new AbortController();
    const reading = readPackage(path, { signal: stop.signal });
    stop.abort('later');
    await expect(reading).rejects.toBe('later');
  });
});

describe('downloadPackage', () => {
  test('writes the file and checks it', async () => {
    const { qinling } = open([withCode({ source: 'package', md5sum }), pack()]);
    const path = join(folder, 'hello.zip');
    const types: unknown[] = [];
    const onResponse = ({ headers }: { headers: Headers }) => void types.push(headers.get('content-type'));
    expect(await downloadPackage(qinling, id, path, { onResponse })).toEqual({ md5sum, size: zip.length });
    expect(types).toEqual(['application/zip']);
    expect((await readFile(path)).equals(zip)).toBe(true);
    expect(await readdir(folder)).toEqual(['hello.zip']);
  });

  test('keeps nothing of other bytes, and names both sums', async () => {
    const other = 'e439d00bab001d7ad7d1e0e451567699';
    const { qinling } = open([withCode({ source: 'package', md5sum: other }), pack()]);
    const path = join(folder, 'hello.zip');
    await writeFile(path, 'before');
    const error: any = await downloadPackage(qinling, id, path).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'PackageChecksumError', expected: other, actual: md5sum });
    expect(error.message).toContain(other);
    expect(error.message).toContain(md5sum);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['hello.zip']);
  });

  test('leaves nothing behind when it is aborted', async () => {
    const stop = new AbortController();
    const content = new ReadableStream({
      start: (out) => out.enqueue(zip),
      pull: () => stop.abort('enough'),
    });
    const { qinling } = open([withCode({ source: 'package', md5sum }), pack(content)]);
    const download = downloadPackage(qinling, id, join(folder, 'hello.zip'), { signal: stop.signal });
    await expect(download).rejects.toBe('enough');
    expect(await readdir(folder)).toEqual([]);
  });

  test('ends at its deadline, and leaves nothing behind', async () => {
    const content = new ReadableStream({ start: (out) => out.enqueue(zip) });
    const { qinling } = open([withCode({ source: 'package', md5sum }), pack(content)]);
    const download = downloadPackage(qinling, id, join(folder, 'hello.zip'), { deadlineMs: 50 });
    await expect(download).rejects.toMatchObject({ name: 'DeadlineExceededError', deadlineMs: 50 });
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes what has no md5 unchecked: Swift, and versions', async () => {
    const { qinling, requests } = open([withCode({ source: 'swift' }), pack(), pack()]);
    const saved = { md5sum, size: zip.length };
    expect(await downloadPackage(qinling, id, join(folder, 'a.zip'))).toEqual(saved);
    expect(await downloadPackage(qinling, id, join(folder, 'b.zip'), { version: 2 })).toEqual(saved);
    expect(requests.at(-1)?.target).toBe(`/v1/functions/${id}/versions/2?download=true`);
  });
});

describe('savePackage', () => {
  test('ends the stream when the file cannot be made', async () => {
    let reason: unknown;
    const stream = new ReadableStream<Uint8Array>({
      cancel(why) {
        reason = why;
      },
    });
    const saving = savePackage(stream, join(folder, 'none', 'hello.zip'));
    await expect(saving).rejects.toMatchObject({ code: 'ENOENT' });
    expect(reason).toMatchObject({ code: 'ENOENT' });
  });

  test('checks only what it is told to', async () => {
    const path = join(folder, 'hello.zip');
    expect(await savePackage(new Blob([zip]).stream(), path)).toEqual({ md5sum, size: zip.length });
    const wrong = savePackage(new Blob(['PK']).stream(), path, { md5sum });
    await expect(wrong).rejects.toMatchObject({ name: 'PackageChecksumError' });
    expect((await readFile(path)).length).toBe(zip.length);
  });
});
