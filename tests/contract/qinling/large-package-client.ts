/**
 * Sends a large package and fetches it again, in a process of its own, so that its memory can be looked at. Takes
 * options of `Qinling`, a runtime's id and the package's path as JSON, and prints what it saw as JSON.
 */
import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Qinling } from '@functionary/qinling';

const { options, runtime_id, path } = JSON.parse(process.argv[2]!);
const qinling = new Qinling(options);

/** How far some work took the memory of this process beyond where it was, at its peak, in bytes. */
async function measureGrowth(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc!();
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const watching = setInterval(look, 2);
  await work();
  look();
  clearInterval(watching);
  return peak - before;
}

/** All bytes, hashed as they come. */
async function hashStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest('hex');
}

// What is loaded at a first call is not what is measured.
await qinling.runtimes.get(runtime_id);
const sums: string[] = [];
const ids: string[] = [];
let chunks = 0;

/** Makes a function of a package. */
async function publish(content: Uint8Array | Blob | ReadableStream<Uint8Array>, packageSize?: number): Promise<void> {
  const body = { package: content, runtime_id };
  const onProgress = () => void chunks++;
  const { id, code } = await qinling.functions.create(body, { onProgress, ...(packageSize && { packageSize }) });
  ids.push(id);
  sums.push(code.source === 'package' ? code.md5sum! : '');
}

let bytes: Uint8Array | undefined = await readFile(path);
sums.push(createHash('md5').update(bytes).digest('hex'));
const upload = await measureGrowth(() => publish(bytes!));
bytes = undefined;
const blob = await openAsBlob(path);
const uploadOfBlob = await measureGrowth(() => publish(blob));
const file = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
const uploadOfStream = await measureGrowth(() => publish(file, blob.size));
const downloadStream = await measureGrowth(async () => {
  sums.push(await hashStream(await qinling.functions.downloadStream(ids[0]!)));
});
const download = await measureGrowth(async () => {
  const content = await qinling.functions.download(ids[2]!);
  sums.push(createHash('md5').update(content).digest('hex'));
});
const growth = { upload, uploadOfBlob, uploadOfStream, downloadStream, download };
process.stdout.write(JSON.stringify({ growth, chunks, sums }));
