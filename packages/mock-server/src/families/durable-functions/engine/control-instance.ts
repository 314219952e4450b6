import { EventType } from '../protocol.js';
import type { MessageContent, StoredInstance } from './data.js';
import { type EngineContext, findAlive, findHub, postMessage, wakeWatchers } from './engine-context.js';
import { repeatStep } from './perform-effects.js';
import { rewindHistory } from './rewind-history.js';
import { writeInstant } from './stored-text.js';

/** Delivers an event or a control message. */
export function deliverMessage(context: EngineContext, hub: string, id: string, message: MessageContent): void {
  const instance = findAlive(context, hub, id);
  if (instance?.execution === null) changeInert(context, hub, instance, message);
  else postMessage(context, hub, { instanceId: id }, message);
}

/** An instance without code changes its state all the same. */
function changeInert(context: EngineContext, hub: string, instance: StoredInstance, message: MessageContent): void {
  const now = context.services.now();
  instance.lastUpdatedTime = now;
  instance.history.push({
    EventId: -1,
    IsPlayed: true,
    Timestamp: writeInstant(now),
    ...message,
  } as StoredInstance['history'][number]);
  if (message.EventType === EventType.ExecutionSuspended) instance.runtimeStatus = 'Suspended';
  else if (message.EventType === EventType.ExecutionTerminated) {
    instance.runtimeStatus = 'Terminated';
    instance.output = message.Input ?? null;
    wakeWatchers(context, hub, instance.instanceId);
  } else if (message.EventType !== EventType.EventRaised) instance.runtimeStatus = 'Running';
}

/** The first half of a rewind, which the service does while it is being asked: Failed is Pending, the output stays. */
export function announceRewind(context: EngineContext, hub: string, id: string): boolean {
  const instance = findHub(context, hub)?.instances.get(id);
  if (instance?.runtimeStatus !== 'Failed') return false;
  instance.runtimeStatus = 'Pending';
  instance.lastUpdatedTime = context.services.now();
  return true;
}

/** The second half: back to before the failure, sub-orchestrations that failed too, and on from there. */
export function rewindInstance(context: EngineContext, hub: string, id: string, reason: string | null): void {
  const instance = findAlive(context, hub, id);
  const message = { EventType: EventType.GenericEvent, Data: reason };
  if (instance?.execution === null) changeInert(context, hub, instance, message);
  if (instance?.execution == null || instance.execution.outcome === null) return;
  const { numbers, children } = rewindHistory(instance);
  const source = { instance, execution: instance.execution, executionId: instance.executionId };
  postMessage(context, hub, { instanceId: id }, message);
  for (const number of numbers) repeatStep(context, hub, source, number);
  for (const number of children) {
    const childId = instance.execution.tasks
      .flatMap((task) => task.steps)
      .find((step) => step.number === number)?.childId;
    if (childId !== undefined && announceRewind(context, hub, childId)) rewindInstance(context, hub, childId, reason);
    else repeatStep(context, hub, source, number);
  }
}
