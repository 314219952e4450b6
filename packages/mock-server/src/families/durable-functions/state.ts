import type { operations } from '@functionary/durable-functions/operations';
import type { Call, FamilyRuntime, Handlers } from '../../family.js';
import type { DurableData } from './engine/data.js';
import type { DurableEngine } from './engine/types.js';

/** How the function app's host is set up; plain data, so that snapshots hold it. */
export interface HostSettings {
  /** The system key `durabletask_extension`. */
  systemKey: string;
  masterKey: string;
  /** Keys that are good for functions but not for this API: they answer 403. */
  functionKeys: string[];
  /** Builds links on `X-Forwarded-Host` and `X-Forwarded-Proto` where a request has both. @default false */
  useForwardedHost: boolean;
  /** Whether several apps may share a task hub by a lease. Without it `makeprimary` is refused. @default true */
  appLease: boolean;
  /** Whether the storage provider can rewind. @default true */
  canRewind: boolean;
  /** Version of orchestrations that are started without one. @default null */
  defaultVersion: string | null;
}

/** All that a world keeps of durable-functions. */
export interface DurableFamilyData {
  engine: DurableData;
  host: HostSettings;
}

/** The family's runtime: the engine and the host around it. */
export interface DurableRuntime extends FamilyRuntime {
  data: DurableFamilyData;
  readonly engine: DurableEngine;
  /** Live: read it, do not keep it, for a restore replaces it. */
  readonly host: HostSettings;
}

/** The family's handlers, typed over the document's operations. */
export type DurableHandlers = Handlers<operations, DurableRuntime>;

/** A call of one operation. */
export type DurableCall<Id extends keyof operations> = Call<operations[Id], DurableRuntime>;

/** The settings that a world starts with. */
export function createHostSettings(): HostSettings {
  return {
    systemKey: 'demo-system-key',
    masterKey: 'demo-master-key',
    functionKeys: ['demo-function-key'],
    useForwardedHost: false,
    appLease: true,
    canRewind: true,
    defaultVersion: null,
  };
}

/** Wraps an engine: its data and the host's settings are one, for snapshots. */
export function createDurableRuntime(engine: DurableEngine): DurableRuntime {
  let host = createHostSettings();
  return {
    engine,
    get host() {
      return host;
    },
    get data() {
      return { engine: engine.data, host };
    },
    set data(data) {
      engine.data = data.engine;
      host = data.host;
    },
    onEvent: (kind, data) => engine.onEvent(kind, data),
    onRestore: () => engine.onRestore?.(),
  };
}
