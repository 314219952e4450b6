import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMockServer } from '@functionary/mock-server';
import { listen } from '@functionary/mock-server/node';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const MEBIBYTE = 1024 * 1024;
const packageBytes = 50 * MEBIBYTE;

/**
 * How much memory may be taken. What comes in small pieces that are made for the purpose leaves garbage: Node lets 64 MiB of it lie. Who wants the
 * bytes in one piece has to hold them.
 */
const bounds: Readonly<Record<string, number>> = {
  ...{ upload: packageBytes * 0.8, downloadStream: packageBytes * 0.8 },
  ...{ uploadOfBlob: packageBytes * 1.8, uploadOfStream: packageBytes * 1.8, download: packageBytes * 1.8 },
};

/** Bytes that no compression shortens, and the record that ends a zip's directory. */
function makePackage(): Uint8Array {
  const words = new Uint32Array(packageBytes >> 2);
  for (let index = 0, word = 1; index < words.length; index++) {
    word = Math.imul(word, 1_664_525) + 1_013_904_223;
    words[index] = word;
  }
  const bytes = new Uint8Array(words.buffer);
  bytes.fill(0, packageBytes - 22);
  bytes.set([0x50, 0x4b, 5, 6], packageBytes - 22);
  return bytes;
}

/** The client as one file of JavaScript that Node runs. */
async function bundleClient(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'large-package-client.ts')],
    ...{ outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' },
    conditions: ['@functionary/source'],
    logLevel: 'silent',
  });
}

// What the collector leaves lying differs from run to run.
test('a package of 50 MiB goes up and comes down without being held twice', {
  timeout: 60_000,
  retry: 2,
}, async ({ annotate }) => {
  const folder = await mkdtemp(join(tmpdir(), 'large-package-'));
  const mock = createMockServer();
  const listening = await listen(mock);
  try {
    const script = join(folder, 'client.mjs');
    await bundleClient(script);
    const path = join(folder, 'package.zip');
    await writeFile(path, makePackage());
    const world = mock.world({ demo: true });
    const { baseUrl, token } = world.connect('qinling', { origin: listening.url });
    const runtime_id = world.qinling.runtimes.list()[0]!.id;
    const given = JSON.stringify({ options: { baseUrl, token }, runtime_id, path });
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, given]);
    const { growth, chunks, sums } = JSON.parse(stdout);
    const growths = Object.entries<number>(growth);
    const words = growths.map(([what, bytes]) => `${what} ${Math.round(bytes / MEBIBYTE)} MiB`);
    await annotate(`memory on top of what was held: ${words.join(', ')}`);
    expect(sums).toHaveLength(6);
    expect(new Set(sums).size).toBe(1);
    expect(chunks).toBeGreaterThan(3 * 800);
    for (const [what, bytes] of growths) expect(bytes, what).toBeLessThan(bounds[what]!);
  } finally {
    await listening.close();
    mock.close();
    await rm(folder, { recursive: true });
  }
});
