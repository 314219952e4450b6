import { InvalidArgumentError } from '@functionary/core';
import type { CompletedStatus, InstanceStatus, RuntimeStatus, RuntimeStatusFilter } from './types.js';

const TERMINAL: readonly string[] = ['Completed', 'Failed', 'Terminated', 'Canceled'];
const KNOWN: readonly string[] = ['Pending', 'Running', 'ContinuedAsNew', 'Suspended', ...TERMINAL];

/** Whether an instance in this state has ended: Completed, Failed, Terminated or Canceled. */
export function isTerminal(runtimeStatus: RuntimeStatus): boolean {
  return TERMINAL.includes(runtimeStatus);
}

/** Whether the instance has completed, so that its `output` is what the orchestrator returned. */
export function isCompleted<Output, CustomStatus, Input>(
  status: InstanceStatus<Output, CustomStatus, Input>,
): status is CompletedStatus<Output, CustomStatus, Input> {
  return status.runtimeStatus === 'Completed';
}

/**
 * Brings a status filter to a list. The service drops a name that it does not know, and with the last name the whole
 * filter: a slip of the pen in a purge would then delete everything.
 *
 * @throws InvalidArgumentError for a name that the service does not know (they are case-sensitive), or an empty list
 */
export function readStatusFilter(
  filter: RuntimeStatusFilter | readonly RuntimeStatusFilter[] | undefined,
): RuntimeStatusFilter[] | undefined {
  if (filter === undefined) return undefined;
  const names = typeof filter === 'string' ? [filter] : [...filter];
  if (names.length === 0 || !names.every((name) => KNOWN.includes(name))) {
    throw new InvalidArgumentError('runtimeStatus', `'${names}' filters nothing; use one of ${KNOWN.join(', ')}`);
  }
  return names;
}
