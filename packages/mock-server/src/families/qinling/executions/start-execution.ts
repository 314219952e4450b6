import { badInput, conflict, notFound } from '../errors.js';
import { findFunction, findVersion } from '../lookup.js';
import type { Requester } from '../requester.js';
import { type ExecutionRecord, type QinlingWorld, writeTime } from '../state.js';
import { storeInput } from './execution-input.js';
import { liveRunsOf } from './live-runs.js';
import { runExecution } from './run-execution.js';
import { keepExecution } from './running-executions.js';
import { allocateWorker, dropIdleWorkers } from './worker-load.js';

/** What is to be executed, and for whom. */
export interface ExecutionRequest {
  /** The execution is its project's. */
  readonly who: Requester;
  readonly functionId: string;
  /** 0, or null, is the function itself. */
  readonly functionVersion: number | null;
  /** The alias by which the function was named. */
  readonly functionAlias: string | null;
  readonly input: string | null | undefined;
  readonly description: string | null;
  readonly isSync: boolean;
}

/** What runs, and whose count grows. @throws ServiceError 400, 404, 409 */
function findTarget(world: QinlingWorld, { who, functionId, functionVersion }: ExecutionRequest) {
  const fn = findFunction(world, who, functionId);
  const runtime = fn.runtime_id === null ? undefined : world.runtime.data.runtimes.get(fn.runtime_id);
  if (runtime && runtime.status !== 'available') throw conflict(`Runtime ${runtime.id} is not available.`);
  const version = functionVersion ?? 0;
  if (version <= 0) return { fn, version, counted: fn };
  if (fn.code.source !== 'package') throw badInput('Can not specify version for package type function.');
  return { fn, version, counted: findVersion(world, who, functionId, version) };
}

/** Resolves when a live execution has ended; the request that waits is held, so that a skipping clock moves on. */
async function awaitEnd(world: QinlingWorld, record: ExecutionRecord): Promise<ExecutionRecord> {
  const run = liveRunsOf(world).get(record.id);
  if (run) await world.services.hold(new Promise<void>((resolve) => run.waiting.push(resolve)));
  const ended = world.runtime.data.executions.get(record.id);
  if (!ended) throw notFound('Execution', `id=${record.id}`);
  return ended;
}

export function startExecution(
  world: QinlingWorld,
  request: ExecutionRequest & { readonly isSync: false },
): ExecutionRecord;
export function startExecution(
  world: QinlingWorld,
  request: ExecutionRequest,
): ExecutionRecord | Promise<ExecutionRecord>;
/**
 * Creates an execution and sees to it that it runs (openstack/qinling utils/executions.py): a synchronous one now, and
 * a promise waits for its end; an asynchronous one when the world's progress says so.
 *
 * @throws ServiceError 400, 404, 409
 */
export function startExecution(
  world: QinlingWorld,
  request: ExecutionRequest,
): ExecutionRecord | Promise<ExecutionRecord> {
  const { services } = world;
  const { fn, version, counted } = findTarget(world, request);
  const input = storeInput(request.input);
  dropIdleWorkers(world);
  const now = writeTime(services.now());
  counted.count += 1;
  counted.updated_at = now;
  const record: ExecutionRecord = {
    id: services.uuid(),
    function_id: fn.id,
    function_version: version,
    function_alias: request.functionAlias,
    description: request.description,
    status: 'running',
    sync: request.isSync,
    input,
    result: null,
    project_id: request.who.projectId,
    created_at: now,
    updated_at: null,
  };
  keepExecution(world, record);
  if (fn.code.source !== 'image') allocateWorker(world, fn.id, version);
  if (!request.isSync) {
    services.change({ kind: 'execution', item: record.id, data: { execution: record.id, event: 'run' } });
    return record;
  }
  runExecution(world, record.id);
  return record.status === 'running' ? awaitEnd(world, record) : record;
}
