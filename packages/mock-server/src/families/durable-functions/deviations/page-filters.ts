import type { Deviation } from '../../../family.js';
import type { DurableRuntime } from '../state.js';
import { sources } from './edit-answer.js';

const source = `${sources.page}; ${sources.handler}`;

/** Parameters that the page lists and the service ignores, and a purge by the page. */
export const pageFilterDeviations: readonly Deviation<DurableRuntime>[] = [
  {
    id: 'durable-filter-one-instance',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: 'createdTimeFrom, createdTimeTo and runtimeStatus are parameters of the status of one instance too.',
    does: 'They are ignored there. (Under this profile an instance that they do not fit is not found.)',
    source,
    switch: 'filter-one-instance',
  },
  {
    id: 'durable-history-on-list',
    operations: ['listInstances'],
    profiles: ['documented'],
    says: 'showHistoryOutput: If set to true, the function outputs will be included in the orchestration execution history.',
    does: 'It is ignored on the list. (Under this profile each row has historyEvents with outputs.)',
    source,
    switch: 'history-on-list',
  },
  {
    id: 'durable-purge-by-page',
    operations: ['purgeInstances'],
    profiles: ['documented'],
    says: "createdTimeFrom filters the list of purged instances; use the same filters described in the 'Get all instances status' request. Only 200 and 404 are listed.",
    does: 'Without a readable createdTimeFrom the answer is 400 with a JSON string. instanceIdPrefix is ignored. Of the statuses asked for only final ones are kept, and where none is left every instance in the span is purged.',
    source: `${source}; durabletask, AzureTableTrackingStore.cs`,
    switch: 'purge-by-page',
  },
  {
    id: 'durable-purge-any-state',
    operations: ['purgeInstance'],
    profiles: ['documented', 'extension-2024'],
    says: "HTTP 200 (OK): The instance history has been purged successfully. HTTP 404 (Not Found): The specified instance doesn't exist.",
    does: 'Since 2026 an instance that has not ended answers 412 and stays, and ids that begin with @ need not exist. Before, any instance was purged, a running one included.',
    source: `${source}, HandleDeleteHistoryByIdRequestAsync; azure-functions-durable-extension pull request 3311`,
    switch: 'purge-any-state',
  },
  {
    id: 'durable-page-system-key',
    operations: [],
    profiles: ['documented'],
    says: 'systemKey, query string: The authorization key required to invoke the API.',
    does: 'The parameter on the wire is code, or the header x-functions-key. (Under this profile systemKey is taken as well.)',
    source: `${sources.page}; azure-functions-host, AuthenticationLevelHandler.cs`,
  },
];
