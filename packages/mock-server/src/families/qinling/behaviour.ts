import type { WorldServices } from '../../family.js';
import {
  fillAlias,
  fillExecution,
  fillFunction,
  fillJob,
  fillRuntime,
  fillVersion,
  fillWebhook,
  type Given,
} from './default-records.js';
import type { FunctionHandler } from './executions/registered-code.js';
import { keepExecution } from './executions/running-executions.js';
import { dropIdleWorkers } from './executions/worker-load.js';
import { createIdentityFacade, type IdentityFacade } from './identity/identity-facade.js';
import { armJob, armJobsOf } from './jobs/arm-job.js';
import { checkPackage } from './packages/check-package.js';
import { failRuntime } from './runtimes/fail-runtime.js';
import {
  type AliasRecord,
  type ExecutionRecord,
  type FunctionRecord,
  type FunctionVersionRecord,
  type JobRecord,
  packageKey,
  type QinlingRuntime,
  type QinlingWorld,
  type RuntimeRecord,
  type WebhookRecord,
  type WorkerRecord,
} from './state.js';

/**
 * `world.qinling`: what tests do to a world's Qinling besides calling it. Records are as they go over the wire; those
 * that come back are copies.
 *
 * A job without a `count` never ends, so `world.clock.runUntilIdle()` does not either: use `advance()`.
 *
 * @example
 * ```ts
 * world.qinling.runtimes.put({ name: 'python3' });
 * const { id } = world.qinling.functions.put({ name: 'greet' });
 * world.qinling.handler('greet', ({ name = 'you' }, { print }) => {
 *   print(`called for ${name}`);
 *   return `Hello, ${name}!`;
 * });
 * world.qinling.jobs.put({ function_id: id, pattern: '0 * * * *', function_input: '{"name": "job"}' });
 * await world.clock.advance('3h');
 * world.qinling.executions.list().length; // 3
 * ```
 */
export interface QinlingFacade {
  /**
   * Registers a function's code: by the function's id, its name, or its entry (`module.function`); of several that fit,
   * the first in this order runs. Where none fits the function greets: `Hello, World`. Uploaded packages never run.
   *
   * Code that hangs is left alone when it has used up the function's `timeout` in real time; its execution fails when
   * that time has passed on the world's clock.
   */
  handler(nameOrIdOrEntry: string, code: FunctionHandler): QinlingFacade;
  readonly runtimes: {
    /** Puts a runtime in any state. What is left out: a public, trusted, available one of project `demo`, made now. */
    put(runtime: Given<RuntimeRecord>): RuntimeRecord;
    list(): readonly RuntimeRecord[];
    /**
     * Makes the step that a runtime is in fail: `creating` goes to `error`, `upgrading` back to the old image. The step
     * has to wait: `world.progress.set('manual', { kind: 'runtime' })`.
     *
     * @throws RangeError when there is no such runtime, or it is in no step.
     */
    fail(id: string): void;
  };
  readonly functions: {
    /**
     * Puts a function: without more, a package function of the first available runtime, of an empty package.
     *
     * @param bytes the package, a ZIP file
     */
    put(fn: Given<FunctionRecord>, bytes?: Uint8Array): FunctionRecord;
    list(): readonly FunctionRecord[];
    /** The package of a function, or of a version of it, as it was uploaded. */
    package(functionId: string, version?: number): Uint8Array | undefined;
  };
  readonly versions: {
    /** Puts a version, the next one where no number is given, of the package that the function has now. */
    put(version: Given<FunctionVersionRecord, 'function_id'>): FunctionVersionRecord;
    list(): readonly FunctionVersionRecord[];
  };
  readonly executions: {
    /** Puts an execution in any state; no code runs for it. @param log what it printed, as its log shows it */
    put(execution: Given<ExecutionRecord, 'function_id'>, log?: string): ExecutionRecord;
    list(): readonly ExecutionRecord[];
    /** The log of an execution; undefined while it runs, and where there is none. */
    log(id: string): string | undefined;
  };
  readonly aliases: {
    put(alias: Given<AliasRecord, 'name' | 'function_id'>): AliasRecord;
    list(): readonly AliasRecord[];
  };
  readonly webhooks: {
    put(webhook: Given<WebhookRecord>): WebhookRecord;
    list(): readonly WebhookRecord[];
  };
  readonly jobs: {
    /**
     * Puts a job: every minute and for ever, unless it says otherwise. A running one fires as time moves.
     *
     * @throws RangeError for what is no cron pattern
     */
    put(job: Given<JobRecord>): JobRecord;
    list(): readonly JobRecord[];
  };
  readonly workers: {
    /** Those that there are now: an hour after the last execution they are gone. */
    list(): readonly WorkerRecord[];
  };
  /** Keystone's users, credentials and tokens. */
  readonly identity: IdentityFacade;
  readonly swift: {
    /** Says that Swift holds an object. @param length bytes, 1 KiB where it does not matter */
    put(container: string, object: string, length?: number): QinlingFacade;
  };
}

/** A ZIP file that holds nothing: an end-of-central-directory record alone. */
const createEmptyPackage = (): Uint8Array => Uint8Array.of(0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0));

const copyAll = <Kept extends object>(records: Iterable<Kept>): Kept[] =>
  [...records].map((each) => structuredClone(each));

function keep<Kept extends { readonly id: string }>(records: Map<string, Kept>, record: Kept): Kept {
  records.set(record.id, record);
  return structuredClone(record);
}

/** Makes `world.qinling`. */
export function createQinlingFacade(runtime: QinlingRuntime, services: WorldServices): QinlingFacade {
  const world: QinlingWorld = { runtime, services };
  const facade: QinlingFacade = {
    handler(nameOrIdOrEntry, code) {
      if (typeof nameOrIdOrEntry !== 'string' || nameOrIdOrEntry.trim() === '') {
        throw new TypeError(
          'The code of a function is registered by its id, its name or its entry: a text that is not blank.',
        );
      }
      if (typeof code !== 'function') throw new TypeError(`The code of '${nameOrIdOrEntry}' is no function.`);
      runtime.code.handlers.set(nameOrIdOrEntry, code);
      return facade;
    },
    runtimes: {
      put: (given) => keep(runtime.data.runtimes, fillRuntime(world, given)),
      list: () => copyAll(runtime.data.runtimes.values()),
      fail: (id) => failRuntime(world, id),
    },
    functions: {
      put(given, bytes = createEmptyPackage()) {
        const record = fillFunction(world, given);
        if (record.code.source === 'package') {
          const md5sum = checkPackage(bytes, record.code.md5sum);
          record.code = { ...record.code, md5sum };
          runtime.data.packages.set(packageKey(record.id, 0), bytes);
        }
        return keep(runtime.data.functions, record);
      },
      list: () => copyAll(runtime.data.functions.values()),
      package: (functionId, version = 0) => runtime.data.packages.get(packageKey(functionId, version)),
    },
    versions: {
      put(given) {
        const record = fillVersion(world, given);
        const fn = runtime.data.functions.get(record.function_id);
        if (!fn) throw new RangeError(`There is no function '${record.function_id}' to have a version.`);
        fn.latest_version = Math.max(fn.latest_version, record.version_number);
        const bytes = runtime.data.packages.get(packageKey(fn.id, 0));
        if (bytes) runtime.data.packages.set(packageKey(fn.id, record.version_number), bytes);
        return keep(runtime.data.versions, record);
      },
      list: () => copyAll(runtime.data.versions.values()),
    },
    executions: {
      put(given, log) {
        const record = fillExecution(world, given);
        if (log !== undefined) runtime.data.logs.set(record.id, log);
        keepExecution(world, record);
        return structuredClone(record);
      },
      list: () => copyAll(runtime.data.executions.values()),
      log: (id) => runtime.data.logs.get(id),
    },
    aliases: {
      put(given) {
        const record = fillAlias(world, given);
        const copy = keep(runtime.data.aliases, record);
        armJobsOf(world, record);
        return copy;
      },
      list: () => copyAll(runtime.data.aliases.values()),
    },
    webhooks: {
      put: (given) => keep(runtime.data.webhooks, fillWebhook(world, given)),
      list: () => copyAll(runtime.data.webhooks.values()),
    },
    jobs: {
      put(given) {
        const record = fillJob(world, given);
        const copy = keep(runtime.data.jobs, record);
        armJob(world, record);
        return copy;
      },
      list: () => copyAll(runtime.data.jobs.values()),
    },
    workers: {
      list() {
        dropIdleWorkers(world);
        return copyAll(runtime.data.workers);
      },
    },
    identity: createIdentityFacade(runtime, services),
    swift: {
      put(container, object, length = 1024) {
        runtime.data.swiftObjects.set(`${container}/${object}`, length);
        return facade;
      },
    },
  };
  return facade;
}
