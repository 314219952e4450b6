import type { ExecutionRecord, QinlingData, QinlingWorld } from '../state.js';

/**
 * Ids of executions that may be running, so that nobody looks at all of them for it. Found out anew for data that were
 * restored; those that have ended since are dropped when they are met.
 */
const runningByData = new WeakMap<QinlingData, Set<string>>();

function runningOf({ runtime: { data } }: QinlingWorld): Set<string> {
  let running = runningByData.get(data);
  if (!running) {
    running = new Set();
    for (const { id, status } of data.executions.values()) if (status === 'running') running.add(id);
    runningByData.set(data, running);
  }
  return running;
}

/** Keeps an execution, running or not. */
export function keepExecution(world: QinlingWorld, record: ExecutionRecord): void {
  const running = runningOf(world);
  world.runtime.data.executions.set(record.id, record);
  if (record.status === 'running') running.add(record.id);
}

/** The executions that run, in the order of their creation. */
export function listRunning(world: QinlingWorld): ExecutionRecord[] {
  const running = runningOf(world);
  const { executions } = world.runtime.data;
  const found: ExecutionRecord[] = [];
  for (const id of running) {
    const record = executions.get(id);
    if (record?.status === 'running') found.push(record);
    else running.delete(id);
  }
  return found;
}
