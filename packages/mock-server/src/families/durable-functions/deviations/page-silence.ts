import type { Deviation } from '../../../family.js';
import type { DurableRuntime } from '../state.js';
import { sources } from './edit-answer.js';

const starts = ['startOrchestration', 'startOrchestrationWithId'];
const source = `${sources.page}; ${sources.handler}`;

/** Where the page says nothing, or nothing clear: every profile does what the service does. */
export const silentPageDeviations: readonly Deviation<DurableRuntime>[] = [
  {
    id: 'durable-escaped-slash',
    operations: ['*'],
    profiles: ['observed', 'documented', 'extension-2024'],
    says: 'Is silent about escapes in the path.',
    does: 'An escaped slash is a slash before a route is looked for, and no route is that deep: 404.',
    source: sources.handler,
    before: ({ path }) =>
      Object.values<string>(path).some((text) => text.includes('/')) ? { status: 404 } : undefined,
  },
  {
    id: 'durable-unlisted-routes',
    operations: [...starts, 'restartInstance', 'deleteEntity', 'deleteEntityWithoutKey', 'makePrimary'],
    profiles: [],
    says: 'Lists no restart, no deletion of an entity, no makeprimary, no timeout and pollingInterval on a start.',
    does: 'All of them exist.',
    source,
  },
  {
    id: 'durable-existing-id',
    operations: ['startOrchestrationWithId'],
    profiles: [],
    says: 'Lists 202 and 400 for a start, and nothing for an id that is in use.',
    does: 'An instance that has not ended answers 409 (500 before 2026); one that has ended is replaced.',
    source,
  },
  {
    id: 'durable-start-content-type',
    operations: starts,
    profiles: [],
    says: 'HTTP 400: request content was not valid JSON.',
    does: 'The content type is not looked at, and the parser takes single quotes, unquoted keys and comments.',
    source,
  },
  {
    id: 'durable-empty-entity-key',
    operations: ['getEntity', 'signalEntityWithoutKey', 'deleteEntityWithoutKey'],
    profiles: [],
    says: '{entityKey} stands in each URL.',
    does: 'It may be left out for the empty key when signalling; when reading, $ stands for it.',
    source,
  },
  {
    id: 'durable-canceled',
    operations: ['getInstance', 'listInstances'],
    profiles: [],
    says: 'Values of runtimeStatus include Canceled.',
    does: 'Nothing produces it today; where it stands it is a final state.',
    source,
  },
  {
    id: 'durable-rewind-canceled',
    operations: ['rewindInstance'],
    profiles: [],
    says: 'HTTP 410 (Gone): The specified instance has completed or was terminated.',
    does: 'A Canceled instance is refused in the same way.',
    source,
  },
  {
    id: 'durable-both-prefixes',
    operations: ['suspendInstance', 'resumeInstance', 'signalEntity', 'getEntity', 'listEntities'],
    profiles: [],
    says: 'Gives these for version 2.x of the runtime only.',
    does: 'One handler serves both prefixes.',
    source,
  },
  {
    id: 'durable-control-is-asynchronous',
    operations: ['raiseEvent', 'terminateInstance', 'suspendInstance', 'resumeInstance', 'rewindInstance'],
    profiles: [],
    says: 'HTTP 202 (Accepted): accepted for processing.',
    does: "The effect comes later: a status right after may show the old state. The world's progress option says when.",
    source: `${sources.page}; ${sources.client}`,
  },
  {
    id: 'durable-history-fields',
    operations: ['getInstance'],
    profiles: [],
    says: 'The example shows EventType, Timestamp, FunctionName, ScheduledTime, Result and OrchestrationStatus alone.',
    does: 'Events have further fields, Input and FailureDetails among them.',
    source: `${sources.page}; ${sources.client}`,
  },
  {
    id: 'durable-status-names',
    operations: ['listInstances', 'purgeInstances'],
    profiles: [],
    says: 'runtimeStatus filters by status.',
    does: 'Names are case-sensitive; unknown ones are dropped, and where none is left there is no filter.',
    source,
  },
];
