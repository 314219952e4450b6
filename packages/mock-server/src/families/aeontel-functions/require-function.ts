import type { AnyCall } from '../../family.js';
import { forbidden, notFound, Problem } from './errors.js';
import { type Requester, requesterOf } from './requester.js';
import type { AeontelRuntime, FunctionRecord } from './state.js';

type CallOfOne = Pick<AnyCall<AeontelRuntime>, 'incoming' | 'runtime'> & {
  readonly path: { readonly id: string };
};

/** A function, and who asks for it. */
export interface Found {
  readonly record: FunctionRecord;
  readonly requester: Requester;
}

/**
 * The function that a path names.
 *
 * @throws Problem 404 where the caller sees none
 */
export function requireFunction({ incoming, runtime, path }: CallOfOne): Found {
  const requester = requesterOf(incoming, runtime);
  const record = runtime.data.functions.get(path.id);
  if (record && requester.sees(record)) return { record, requester };
  throw notFound(path.id);
}

/**
 * The function that a path names, for a change.
 *
 * @throws Problem 404, or 403 where the caller may not change it
 */
export function requireOwnFunction(call: CallOfOne): Found & { readonly workspaceId: string } {
  const found = requireFunction(call);
  const { system, workspaceId } = found.record;
  if (!found.requester.canWrite) throw forbidden('The token is for reading.');
  if (system || workspaceId === null) throw forbidden('System functions cannot be changed.');
  if (!found.requester.reaches(workspaceId)) {
    throw forbidden('The function belongs to another workspace; an integration makes it visible here.');
  }
  return { ...found, workspaceId };
}

/** @throws Problem 409 where the function is deleted */
export function checkActive({ deletedAt }: FunctionRecord): void {
  if (deletedAt !== null) throw new Problem(409, 'function_deleted', 'The function is deleted. Restore it first.');
}

/** @throws Problem 409 where the function is active */
export function checkDeleted({ deletedAt }: FunctionRecord): void {
  if (deletedAt === null) throw new Problem(409, 'function_not_deleted', 'The function is not deleted.');
}
