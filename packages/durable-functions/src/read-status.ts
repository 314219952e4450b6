import { type Answer, type CallOptions, InvalidResponseError } from '@functionary/core';
import { getInstance } from './generated/operations.js';
import { isStatusBody, normaliseStatus } from './normalise.js';
import { readStatusFilter } from './runtime-status.js';
import type { DurableService } from './service.js';
import type { InstanceStatus, StatusParams } from './types.js';
import { writeTime } from './write-time.js';

/** Reads the status of one instance. @throws NotFoundError when there is none */
export async function readStatus<Output, CustomStatus, Input>(
  service: DurableService,
  instanceId: string,
  params: StatusParams,
  options?: CallOptions,
): Promise<{ status: InstanceStatus<Output, CustomStatus, Input>; answer: Answer<unknown> }> {
  const query = {
    ...params,
    createdTimeFrom: writeTime('createdTimeFrom', params.createdTimeFrom),
    createdTimeTo: writeTime('createdTimeTo', params.createdTimeTo),
    runtimeStatus: readStatusFilter(params.runtimeStatus)?.slice(),
  };
  const answer = await service.send(getInstance, { path: { instanceId }, query }, options);
  if (!isStatusBody(answer.data)) {
    const { status, requestId, data } = answer;
    const text = `getInstance: the answer with ${status} is no status of an instance; check baseUrl and prefix`;
    throw new InvalidResponseError(text, { operationId: 'getInstance', status, requestId, issues: [] }, data);
  }
  return { status: normaliseStatus(answer.data, instanceId), answer };
}
