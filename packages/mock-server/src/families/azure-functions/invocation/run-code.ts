import { functionLogPath, writeLog } from '../logs/write-log.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import type { InvocationContext } from './registered-code.js';

/** How a function ended; `forgotten` where the world was reset or restored meanwhile. */
export type CodeOutcome = { readonly value: unknown } | { readonly thrown: unknown } | { readonly forgotten: true };

const describeThrown = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown);

/**
 * Runs a function, with the lines that the host writes around it. The world is not idle meanwhile.
 *
 * @param reason why it runs, in the host's words
 */
export async function runCode(
  world: AzureWorld,
  site: SiteRecord,
  { functionName, invocationId }: Pick<InvocationContext, 'functionName' | 'invocationId'>,
  reason: string,
  code: () => unknown,
): Promise<CodeOutcome> {
  const { services } = world;
  const { epoch } = services;
  const path = functionLogPath(functionName);
  const startedAt = services.now();
  writeLog(world, site, {
    path,
    text: `Executing 'Functions.${functionName}' (Reason='${reason}', Id=${invocationId})`,
  });
  const outcome = await services.track(
    Promise.resolve()
      .then(code)
      .then(
        (value): CodeOutcome => ({ value }),
        (thrown: unknown): CodeOutcome => ({ thrown }),
      ),
  );
  if (services.epoch !== epoch) return { forgotten: true };
  const tail = `Id=${invocationId}, Duration=${services.now() - startedAt}ms)`;
  if ('thrown' in outcome) {
    const text = `Executed 'Functions.${functionName}' (Failed, ${tail}\n${describeThrown(outcome.thrown)}`;
    writeLog(world, site, { level: 'Error', path, text });
  } else writeLog(world, site, { path, text: `Executed 'Functions.${functionName}' (Succeeded, ${tail}` });
  return outcome;
}
