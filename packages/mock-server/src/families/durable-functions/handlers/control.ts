import type { Incoming } from '../../../family.js';
import type { HubRef, InstanceRecord } from '../engine/types.js';
import { isTerminal } from '../engine/types.js';
import { describeException, InvalidOperationException, NotImplementedException } from '../errors.js';
import type { DurableHandlers, DurableRuntime } from '../state.js';
import { answerExceptions } from './answer-exceptions.js';
import { findHub } from './find-hub.js';

interface ControlCall {
  readonly incoming: Incoming;
  readonly runtime: DurableRuntime;
  readonly path: { instanceId: string };
  readonly query: { taskHub?: string; connection?: string; reason?: string };
}

/** Steering an instance. Bodies of requests are not looked at. */
export const controlHandlers: Pick<
  DurableHandlers,
  'terminateInstance' | 'suspendInstance' | 'resumeInstance' | 'rewindInstance'
> = {
  terminateInstance: (call) => steer(call, (engine, hub, id, reason) => engine.terminate(hub, id, reason)),

  suspendInstance: (call) =>
    steer(call, (engine, hub, id, reason, record) => {
      if (record.runtimeStatus === 'Suspended') throw refuseState('suspend', record);
      engine.suspend(hub, id, reason);
    }),

  resumeInstance: (call) =>
    steer(call, (engine, hub, id, reason, record) => {
      if (record.runtimeStatus !== 'Suspended') throw refuseState('resume', record);
      engine.resume(hub, id, reason);
    }),

  rewindInstance(call) {
    const { runtime } = call;
    const id = call.path.instanceId;
    const hub = findHub(call);
    const record = runtime.engine.find(hub, id);
    // The dollar sign is the service's own slip.
    if (record === undefined) return { status: 404, body: `No orchestration with instance ID "$${id}" found.` };
    if (record.runtimeStatus !== 'Failed') {
      const rule = 'but only orchestrations in the "Failed" state can be rewound.';
      return { status: 412, body: `This orchestration has status ${record.runtimeStatus}, ${rule}` };
    }
    if (!runtime.host.canRewind) {
      const error = new NotImplementedException('The method or operation is not implemented.');
      const body = describeException('Rewind is not supported by the underlying storage provider.', error);
      return { status: 501, body };
    }
    runtime.engine.rewind(hub, id, call.query.reason ?? null);
    return { status: 202 };
  },
};

type Step = (
  engine: DurableRuntime['engine'],
  hub: HubRef,
  id: string,
  reason: string | null,
  record: InstanceRecord,
) => void;

function steer(call: ControlCall, step: Step) {
  const { engine } = call.runtime;
  const id = call.path.instanceId;
  const hub = findHub(call);
  const record = engine.find(hub, id);
  if (record === undefined) return { status: 404 as const };
  if (isTerminal(record.runtimeStatus)) return { status: 410 as const };
  return answerExceptions(() => {
    step(engine, hub, id, call.query.reason ?? null, record);
    return { status: 202 as const };
  });
}

function refuseState(verb: string, { instanceId, runtimeStatus }: InstanceRecord): InvalidOperationException {
  return new InvalidOperationException(
    `Cannot ${verb} the orchestration instance ${instanceId} because instance is in the ${runtimeStatus} state.`,
  );
}
