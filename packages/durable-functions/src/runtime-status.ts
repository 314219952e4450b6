import { InvalidArgumentError } from '@functionary/core';
import type { CompletedStatus, InstanceStatus, RuntimeStatus, RuntimeStatusFilter } from './types.js';

const TERMINAL: readonly string[] = ['Completed', 'Failed', 'Terminated', 'Canceled'];
const OPEN: readonly string[] = ['Pending', 'Running', 'ContinuedAsNew', 'Suspended'];

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
): readonly RuntimeStatusFilter[] | undefined {
  if (filter === undefined) return undefined;
  const names = typeof filter === 'string' ? [filter] : filter;
  const wrong = names.find((name) => !TERMINAL.includes(name) && !OPEN.includes(name));
  if (wrong !== undefined || names.length === 0) {
    const what = names.length === 0 ? 'an empty list filters nothing' : `the service does not know '${wrong}'`;
    throw new InvalidArgumentError('runtimeStatus', `${what}; use one of ${[...OPEN, ...TERMINAL].join(', ')}`);
  }
  return names;
}
