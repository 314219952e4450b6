import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

let started: ChildProcess[] = [];
afterEach(() => {
  // whatever a failed test leaves
  for (const child of started) child.kill('SIGKILL');
  started = [];
});

function start(...argv: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=@functionary/source', '--import', 'tsx', cli, ...argv]);
  started.push(child);
  return child;
}

const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
};

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

describe('the command', { timeout: 30_000 }, () => {
  it('stays up until it is told to stop, and then exits with 0', async () => {
    const child = start('--port', '0', '--json');
    const exit = exitOf(child);
    const line = await new Promise<string>((resolve) => child.stdout!.once('data', (chunk) => resolve(String(chunk))));
    expect((await fetch(`${JSON.parse(line).url}/_mock/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('keeps standard output to its line of JSON, and stays up whatever the code of a config lets slip', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'functionary-mock-'));
    const config = join(folder, 'noisy.mjs');
    await writeFile(
      config,
      `console.log('loaded');
      process.on('SIGUSR2', () => { Promise.reject(new Error('slipped')); });
      export default (world) => { console.log('prepared', world.id); };`,
    );
    const child = start('--port', '0', '--json', '--config', config);
    const exit = exitOf(child);
    let out = '';
    let err = '';
    child.stdout!.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr!.on('data', (chunk) => {
      err += chunk;
    });
    const seen = (text: string) => vi.waitFor(() => expect(err).toContain(text), { timeout: 20_000 });
    await seen('prepared default');
    await vi.waitFor(() => expect(out).toMatch(/\n$/), { timeout: 20_000 });
    child.kill('SIGUSR2');
    await seen('slipped');
    expect((await fetch(`${JSON.parse(out).url}/_mock/ready`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await exit).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('loaded');
    await rm(folder, { recursive: true });
  });

  it('exits with 2 and a message on standard error alone for a bad flag', async () => {
    const child = start('--time', 'fast');
    const [code, err, out] = await Promise.all([exitOf(child), textOf(child.stderr!), textOf(child.stdout!)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("--time takes real, manual, skip, not 'fast': e.g. --time skip");
  });
});
