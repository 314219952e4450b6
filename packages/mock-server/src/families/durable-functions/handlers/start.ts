import type { Incoming, WorldServices } from '../../../family.js';
import { readText } from '../engine/stored-text.js';
import { type HubRef, isTerminal } from '../engine/types.js';
import {
  ArgumentException,
  describeException,
  describeMessage,
  jsonMessage,
  OrchestrationAlreadyExistsException,
} from '../errors.js';
import { JsonReaderException, parseJsonText } from '../json-text.js';
import type { DurableHandlers, DurableRuntime } from '../state.js';
import { acceptStart } from './accept-start.js';
import { checkInstanceId } from './check-instance-id.js';
import { findHub } from './find-hub.js';
import { projectStatus, type StatusView } from './project-status.js';
import { readBodyText } from './read-body.js';
import { readWaitTimes, waitForEnd } from './wait-for-end.js';

interface StartCall {
  readonly incoming: Incoming;
  readonly runtime: DurableRuntime;
  readonly services: WorldServices;
  readonly switches: ReadonlySet<string>;
  readonly query: StatusView & {
    taskHub?: string;
    connection?: string;
    timeout?: number;
    pollingInterval?: number;
    version?: string;
  };
}

/** Starting orchestrations. */
export const startHandlers: Pick<DurableHandlers, 'startOrchestration' | 'startOrchestrationWithId'> = {
  startOrchestration: (call) => startOrchestration(call, call.path.functionName, undefined),
  startOrchestrationWithId: (call) => startOrchestration(call, call.path.functionName, call.path.instanceId),
};

async function startOrchestration(call: StartCall, name: string, instanceId: string | undefined) {
  const { incoming, runtime } = call;
  const hub = findHub(call);
  try {
    const text = readBodyText(incoming);
    const input = text === undefined ? null : parseJsonText(text).text;
    const version = call.query.version ?? runtime.host.defaultVersion;
    const id = beginInstance(runtime, hub, { name, instanceId, input, version });
    return await answerStart(call, hub, id);
  } catch (error) {
    if (error instanceof JsonReaderException) {
      return { status: 400 as const, body: describeException(jsonMessage, error) };
    }
    if (error instanceof OrchestrationAlreadyExistsException) {
      return { status: 409 as const, body: describeMessage(error.message) };
    }
    if (error instanceof ArgumentException) return { status: 400 as const, body: describeMessage(error.message) };
    throw error;
  }
}

/**
 * Checks and starts, in the service's order: the function is known (asked of the app's own hub only), the id is one
 * that storage can hold, no living instance has it.
 *
 * @returns the instance's id
 * @throws {ArgumentException | OrchestrationAlreadyExistsException}
 */
export function beginInstance(
  { engine }: DurableRuntime,
  hub: HubRef,
  start: { name: string; instanceId: string | undefined; input: string | null; version?: string | null },
): string {
  if (hub.isOwn && !engine.orchestrators.has(start.name)) {
    throw new ArgumentException(engine.describeUnknown('orchestrator', start.name));
  }
  if (start.instanceId) {
    checkInstanceId(start.instanceId);
    const present = engine.find(hub, start.instanceId);
    const mayReplace = engine.options.overridableExistingInstanceStates === 'AnyState';
    if (present !== undefined && !isTerminal(present.runtimeStatus) && !mayReplace) {
      throw new OrchestrationAlreadyExistsException(
        `An Orchestration instance with the status ${present.runtimeStatus} already exists.`,
      );
    }
  }
  return engine.start(hub, start).instanceId;
}

/** Answers a start or restart: at once, or after the wait that the query asks for. */
export async function answerStart(call: StartCall, hub: HubRef, id: string) {
  const { incoming, runtime, services, query } = call;
  const times = readWaitTimes(query);
  if (times === undefined) return acceptStart(call, hub, id);
  const target = { hub, id, signal: incoming.signal };
  const record = await services.hold(waitForEnd(runtime.engine, services, target, times));
  if (record === undefined) return acceptStart(call, hub, id);
  const body = record.runtimeStatus === 'Completed' ? readText(record.output) : projectStatus(record, query);
  return { status: 200 as const, body };
}
