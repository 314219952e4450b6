import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

function start(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ['--conditions=@functionary/source', '--import', 'tsx', cli, ...argv]);
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

  it('exits with 2 and a message on standard error alone for a bad flag', async () => {
    const child = start('--time', 'fast');
    const [code, err, out] = await Promise.all([exitOf(child), textOf(child.stderr!), textOf(child.stdout!)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("--time takes real, manual, skip, not 'fast'");
  });
});
