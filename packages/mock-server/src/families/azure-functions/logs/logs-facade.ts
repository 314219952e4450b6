import { siteKey } from '../find-site.js';
import type { AzureWorld, LogLine, SiteRecord } from '../state.js';
import { endLogStreams } from './end-log-streams.js';
import { functionLogPath, writeLog } from './write-log.js';

/** A line that a test writes. */
export interface GivenLine {
  readonly text: string;
  /** @default 'Information' */
  readonly level?: LogLine['level'];
  /** @default the host's log */
  readonly functionName?: string;
}

/** Logs, as `world.azure.logs` shows them. */
export interface LogsFacade {
  /** Writes a line, which those who follow the log get. @throws RangeError where there is no such app */
  write(app: string, line: GivenLine, slot?: string): void;
  /** The last 1000 lines, oldest first. */
  list(app?: string, slot?: string): readonly LogLine[];
  /** Takes Kudu down for a moment: every stream of the app gets its last line, and ends. */
  end(app?: string, slot?: string): void;
  /** How many follow the app's log now. */
  followers(app?: string, slot?: string): number;
}

/** Makes `world.azure.logs`. */
export function createLogsFacade(world: AzureWorld): LogsFacade {
  const find = (key: string): SiteRecord | undefined => world.runtime.data.sites.get(key);
  return {
    write(app, { text, level = 'Information', functionName }, slot) {
      const key = siteKey(app, slot);
      const site = find(key);
      if (!site) throw new RangeError(`There is no app '${key}': put it first.`);
      writeLog(world, site, {
        text,
        level,
        ...(functionName !== undefined && { path: functionLogPath(functionName) }),
      });
    },
    list: (app = 'demo-app', slot) => structuredClone(find(siteKey(app, slot))?.log ?? []),
    end: (app = 'demo-app', slot) => endLogStreams(world, siteKey(app, slot)),
    followers: (app = 'demo-app', slot) => world.runtime.listeners.list(siteKey(app, slot)).length,
  };
}
