import type { AnyCall } from '../../../family.js';
import { readText } from '../engine/stored-text.js';
import type { DurableCall, DurableHandlers, DurableRuntime } from '../state.js';
import { answerExceptions } from './answer-exceptions.js';
import { readContinuationToken, writeContinuationToken } from './continuation-token.js';
import { findHub } from './find-hub.js';
import { readPageSize, readTime } from './list-instances.js';
import { writeTicks } from './project-status.js';

/** In an address, the key that is empty. */
const emptyKeySymbol = '$';

/** Reading and listing entities. */
export const readEntitiesHandlers: Pick<DurableHandlers, 'getEntity' | 'listEntities' | 'listEntitiesByName'> = {
  getEntity(call) {
    const { entityName, entityKey } = call.path;
    const key = entityKey === emptyKeySymbol ? '' : entityKey;
    const name = entityName.toLowerCase();
    call.services.polled(`@${name}@${key}`);
    const record = call.runtime.engine.findEntity(findHub(call), { name, key });
    return record === undefined ? { status: 404 } : { status: 200, body: readText(record.state) };
  },
  listEntities: (call) => answerExceptions(() => listEntities(call, undefined)),
  listEntitiesByName: (call) => answerExceptions(() => listEntities(call, call.path.entityName.toLowerCase())),
};

type ListCall = Pick<AnyCall<DurableRuntime>, 'incoming' | 'runtime' | 'switches'> &
  Pick<DurableCall<'listEntities'>, 'query' | 'headers'>;

function listEntities(call: ListCall, name: string | undefined) {
  const { query, runtime, switches } = call;
  const from = readTime(query.lastOperationTimeFrom);
  const to = readTime(query.lastOperationTimeTo);
  // The page says "after" and "before"; the service takes the instants themselves too.
  const edge = switches.has('strict-operation-times') ? 1 : 0;
  const page = runtime.engine.listEntities(findHub(call), {
    name,
    from: from === undefined ? undefined : from + edge,
    to: to === undefined ? undefined : to - edge,
    top: readPageSize(query.top),
    after: readContinuationToken(call.headers['x-ms-continuation-token']),
  });
  return {
    status: 200 as const,
    headers: { 'x-ms-continuation-token': writeContinuationToken(page.next) },
    body: page.rows.map((record) => ({
      entityId: { name: record.name, key: record.key },
      lastOperationTime: writeTicks(record.lastOperationTime),
      state: query.fetchState === true ? readText(record.state) : null,
    })),
  };
}
