import type { Deviation } from '../../../family.js';
import { describeMessage } from '../errors.js';
import { findHub } from '../handlers/find-hub.js';
import { isJsonContent } from '../handlers/read-body.js';
import type { DurableRuntime } from '../state.js';
import { editRows, omitKeys, sources } from './edit-answer.js';

const lists = ['listEntities', 'listEntitiesByName'];
const signals = ['signalEntity', 'signalEntityWithoutKey'];
const source = `${sources.page}; ${sources.handler}`;

/** Entities by the page. */
export const pageEntityDeviations: readonly Deviation<DurableRuntime>[] = [
  {
    id: 'durable-signal-json-only',
    operations: signals,
    profiles: ['documented'],
    says: 'HTTP 400 (Bad request): The request content was not of type application/json.',
    does: 'A body of another type, or of none, is accepted; its text is the input.',
    source,
    before: ({ incoming }) =>
      incoming.bytes.length > 0 && !isJsonContent(incoming)
        ? { status: 400, body: describeMessage('Only application/json request content is supported') }
        : undefined,
  },
  {
    id: 'durable-unknown-entity-not-found',
    operations: signals,
    profiles: ['documented'],
    says: 'HTTP 404 (Not Found): The specified entityName was not found.',
    does: 'An entity name that the app does not have answers 400 with a message.',
    source: `${source}; ${sources.client}`,
    before: (call) =>
      findHub(call).isOwn && !call.runtime.engine.entities.has(call.path.entityName)
        ? { status: 404, body: describeMessage(call.runtime.engine.describeUnknown('entity', call.path.entityName)) }
        : undefined,
  },
  {
    id: 'durable-entity-without-state',
    operations: lists,
    profiles: ['documented'],
    says: 'fetchState: If set to true, the entity state will be included in the response payload.',
    does: 'Without fetchState the key is there, null.',
    source: `${sources.page}; azure-functions-durable-extension, DurableEntityStatus.cs`,
    answer: (answer, call) =>
      call.query.fetchState === true ? answer : editRows(answer, (row) => omitKeys(row, 'state')),
  },
  {
    id: 'durable-strict-operation-times',
    operations: lists,
    profiles: ['documented'],
    says: 'lastOperationTimeFrom and lastOperationTimeTo filter entities that processed operations after, and before, the given timestamp.',
    does: 'Both bounds are inclusive.',
    source: `${sources.page}; durabletask, OrchestrationInstanceStatusQueryCondition.cs`,
    switch: 'strict-operation-times',
  },
];
