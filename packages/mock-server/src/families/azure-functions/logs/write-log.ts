import { siteKey } from '../find-site.js';
import type { AzureWorld, LogLine, SiteRecord } from '../state.js';

const maxLines = 1000;

/** Where the host itself writes. */
export const hostLogPath = 'application/functions/host';

/** Where a function's lines are. */
export const functionLogPath = (functionName: string): string => `application/functions/function/${functionName}`;

/** A line to be written. */
export interface LineToWrite {
  readonly text: string;
  /** @default 'Information' */
  readonly level?: LogLine['level'];
  /** @default the host's */
  readonly path?: string;
}

/** Writes a line to a site's log, which keeps the last 1000, and tells those who follow it. */
export function writeLog({ runtime, services }: AzureWorld, site: SiteRecord, line: LineToWrite): void {
  const { text, level = 'Information', path = hostLogPath } = line;
  const written: LogLine = { at: services.now(), level, path, text };
  site.log.push(written);
  if (site.log.length > maxLines) site.log.splice(0, site.log.length - maxLines);
  for (const listener of runtime.listeners.list(siteKey(site.app, site.slot))) listener.take(written);
}
