// Runs vitest projects and adds their counts up, so that the last line says what ran.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, run, StepFailed, step } from './step.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one vitest project; a failure is counted and reported at the end, so that the other projects still run. */
export async function vitest(project, env = {}) {
  const report = join(root, '.cache', `${project}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  await step(`${project} tests`, async () => {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const broken = await run(bin('vitest'), args, { show: true, env }).then(
      () => false,
      () => true,
    );
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests || (broken ? 1 : 0);
    total.skipped += numPendingTests + numTodoTests;
  });
}

/** The closing line. @throws where a test failed. */
export function summary() {
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (total.failed > 0) throw new StepFailed('tests failed');
}
