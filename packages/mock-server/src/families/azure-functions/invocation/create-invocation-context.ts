import { formatLog } from '../../../format-log.js';
import { functionLogPath, writeLog } from '../logs/write-log.js';
import type { AzureWorld, LogLine, SiteRecord } from '../state.js';
import type { InvocationContext } from './registered-code.js';

/** What a context is made for. */
export type InvocationFacts = Pick<
  InvocationContext,
  'invocationId' | 'functionName' | 'params' | 'keyLevel' | 'appUrl'
>;

/** Makes what a function is told; what it logs after the world was reset or restored is nobody's. */
export function createInvocationContext(
  world: AzureWorld,
  site: SiteRecord,
  facts: InvocationFacts,
): InvocationContext {
  const { services } = world;
  const { epoch } = services;
  const path = functionLogPath(facts.functionName);
  const logAt =
    (level: LogLine['level']) =>
    (...values: unknown[]): void => {
      if (services.epoch === epoch) writeLog(world, site, { level, path, text: formatLog(values) });
    };
  const information = logAt('Information');
  return {
    ...facts,
    log: information,
    trace: logAt('Trace'),
    debug: logAt('Debug'),
    info: information,
    warn: logAt('Warning'),
    error: logAt('Error'),
  };
}
