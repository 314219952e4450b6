import { type Answer, type CallOptions, createMismatch } from '@functionary/core';
import { getInstance } from './generated/operations.js';
import { writeFilter } from './instance-filter.js';
import { isStatusBody, normaliseStatus } from './normalise.js';
import type { DurableService } from './service.js';
import type { InstanceStatus, StatusParams } from './types.js';

/** The status of an instance, and the answer that held it. */
export interface StatusReading<Output = unknown, CustomStatus = unknown, Input = unknown> {
  readonly status: InstanceStatus<Output, CustomStatus, Input>;
  readonly answer: Answer<unknown>;
}

/** Reads the status of one instance. @throws NotFoundError when there is none */
export async function readStatus<Output, CustomStatus, Input>(
  service: DurableService,
  instanceId: string,
  params: StatusParams,
  options?: CallOptions,
): Promise<StatusReading<Output, CustomStatus, Input>> {
  const query = { ...params, ...writeFilter(params) };
  const answer = await service.send(getInstance, { path: { instanceId }, query }, options);
  if (!isStatusBody(answer.data)) throw createMismatch(getInstance.id, answer, 'status of an instance', answer.data);
  return { status: normaliseStatus(answer.data, instanceId), answer };
}

/** Looks at an instance for the sake of another call, whose `onResponse` is not told. @throws NotFoundError */
export function peekStatus(
  service: DurableService,
  instanceId: string,
  { onResponse: _, ...options }: CallOptions,
): Promise<StatusReading> {
  return readStatus(service, instanceId, { showInput: false }, options);
}
