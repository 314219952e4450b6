import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs redocly's rules (`redocly.yaml`) over documents; gives what it says where it is not content, else undefined. */
export async function runRedocly(files: readonly string[]): Promise<string | undefined> {
  const require = createRequire(import.meta.url);
  const cli = require.resolve('@redocly/cli/bin/cli.js');
  const child = spawn(process.execPath, [cli, 'lint', ...files, '--config', 'redocly.yaml'], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return code === 0 ? undefined : said;
}
