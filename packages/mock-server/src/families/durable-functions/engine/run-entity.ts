import { type EntityAnswer, EventType } from '../protocol.js';
import type { EntityMessage, StoredEntity } from './data.js';
import { deliverToEntity } from './deliver-to-entity.js';
import {
  createInvocation,
  type EngineContext,
  findAlive,
  findHub,
  keyOf,
  postMessage,
  runUserCode,
} from './engine-context.js';
import { formatEntityId } from './entity-id.js';
import { applyEntityAnswer, createEntityTrigger, type EntityWork, failBatch, takeEntityWork } from './entity-queue.js';
import { describeThrown } from './failures.js';

/** The next piece of an entity's work, if there is one and none is under way. */
export function runEntity(context: EngineContext, hub: string, id: string): void {
  const entity = findHub(context, hub)?.entities.get(id);
  if (entity === undefined || context.running.has(keyOf(hub, id))) return;
  const work = takeEntityWork(entity);
  if (work?.type === 'lock') grantLock(context, hub, entity, work.request);
  else if (work?.type === 'batch') runBatch(context, hub, entity, work.operations);
}

function grantLock(
  context: EngineContext,
  hub: string,
  entity: StoredEntity,
  request: Extract<EntityMessage, { type: 'lock' }>,
): void {
  const { from, set, position } = request;
  entity.inbox = entity.inbox.filter((message) => message !== request);
  if (findAlive(context, hub, from.instanceId)?.executionId === from.executionId) {
    entity.lockedBy = from.instanceId;
    const next = set[position + 1];
    if (next === undefined) {
      postMessage(context, hub, from, { EventType: EventType.EventRaised, Name: request.id, Input: '{}' });
    } else {
      deliverToEntity(context, hub, next, { ...request, position: position + 1 });
    }
  }
  context.jobs.push({ type: 'entity', hub, id: formatEntityId(entity) });
}

function runBatch(
  context: EngineContext,
  hub: string,
  entity: StoredEntity,
  operations: Extract<EntityWork, { type: 'batch' }>['operations'],
): void {
  const id = formatEntityId(entity);
  const key = keyOf(hub, id);
  const executor = context.entities.get(entity.name);
  context.running.add(key);
  const invocation = createInvocation(context, entity.name, operations[0]!.id, operations.length, id);
  runUserCode<EntityAnswer>(
    context,
    () => {
      const refusal = context.rules.refuse('entity', entity.name);
      if (executor === undefined) throw new Error(refusal);
      return executor(createEntityTrigger(entity, operations), invocation);
    },
    (outcome) => {
      context.running.delete(key);
      context.jobs.push({ type: 'entity', hub, id });
      if (findHub(context, hub)?.entities.get(id) !== entity) return;
      finish(
        context,
        hub,
        entity,
        operations,
        'value' in outcome ? outcome.value : refuse(context, entity, operations, outcome.thrown),
      );
    },
  );
}

function refuse(
  context: EngineContext,
  entity: StoredEntity,
  operations: Parameters<typeof failBatch>[1],
  thrown: unknown,
): EntityAnswer {
  const message = describeThrown(thrown);
  context.services.log('error', `Entity '${formatEntityId(entity)}' failed: ${message}`);
  return failBatch(entity, operations, message);
}

function finish(
  context: EngineContext,
  hub: string,
  entity: StoredEntity,
  operations: Parameters<typeof failBatch>[1],
  answer: EntityAnswer,
): void {
  for (const { to, id, text } of applyEntityAnswer(entity, operations, answer, context.services.now())) {
    postMessage(context, hub, to, { EventType: EventType.EventRaised, Name: id, Input: text });
  }
  for (const { target, name, input } of answer.signals) {
    const refusal = context.rules.refuse('entity', target.name);
    if (refusal !== undefined) {
      context.services.log('warn', `A signal of '${formatEntityId(entity)}' is dropped: ${refusal}`);
      continue;
    }
    deliverToEntity(context, hub, formatEntityId(target), {
      type: 'operation',
      id: context.services.uuid(),
      name,
      ...(input ? { input } : {}),
      from: null,
    });
  }
}
