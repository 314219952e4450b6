import type { RuntimeStatus } from '../engine/types.js';
import type { DurableCall, DurableHandlers } from '../state.js';
import { answerExceptions } from './answer-exceptions.js';
import { readContinuationToken, writeContinuationToken } from './continuation-token.js';
import { findHub } from './find-hub.js';
import { projectStatus } from './project-status.js';

/** Rows of a page where the query does not say. */
const defaultPageSize = 100;

/** Listing instances. */
export const listInstancesHandlers: Pick<DurableHandlers, 'listInstances'> = {
  listInstances: (call) => answerExceptions(() => listInstances(call)),
};

function listInstances(call: DurableCall<'listInstances'>) {
  const { query, runtime, switches } = call;
  const page = runtime.engine.list(findHub(call), {
    prefix: query.instanceIdPrefix,
    createdFrom: readTime(query.createdTimeFrom),
    createdTo: readTime(query.createdTimeTo),
    statuses: query.runtimeStatus as RuntimeStatus[] | undefined,
    top: readPageSize(query.top),
    after: readContinuationToken(call.headers['x-ms-continuation-token']),
  });
  const hasHistory = switches.has('history-on-list') && query.showHistoryOutput === true;
  const view = { showInput: query.showInput, showHistory: hasHistory, showHistoryOutput: hasHistory };
  return {
    status: 200 as const,
    headers: { 'x-ms-continuation-token': writeContinuationToken(page.next) },
    body: page.rows.map((record) => projectStatus(record, view)),
  };
}

/** A decoded time as ms since 1970. */
export function readTime(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

/** The size of a page; one that makes no sense counts as none. */
export function readPageSize(top: number | undefined): number {
  return top === undefined || top < 1 ? defaultPageSize : top;
}
