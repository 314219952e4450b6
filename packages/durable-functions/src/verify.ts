import { type CallOptions, isMissing, OutcomeUnknownError, type Verify } from '@functionary/core';
import { type Claim, type Finding, judgeFound } from './judge-found.js';
import { peekStatus } from './read-status.js';
import type { DurableService } from './service.js';
import type { InstanceStatus } from './types.js';

/** Settles an ambiguous attempt by looking for the instance. */
export interface Look {
  readonly verify: Verify;
  /** Whether an attempt was ambiguous, so that it was looked for. */
  hasLooked?: boolean;
  /** What was found last. */
  status?: InstanceStatus;
  /** What that says of the attempt. */
  finding?: Finding;
}

/** Makes a look for an instance that a call claims. */
export function createLook(
  service: DurableService,
  instanceId: string,
  { deadlineMs: _, ...options }: CallOptions,
  claim: Claim,
): Look {
  const look: Look = {
    async verify(failure) {
      look.hasLooked = true;
      try {
        const { signal } = failure;
        const { status } = await peekStatus(service, instanceId, { ...options, ...(signal && { signal }) });
        // when it was sent is known at the latest from the look's own answer
        const ageMs = Date.parse(status.createdTime) - (failure.firstSentAt ?? Number.NaN);
        const finding = judgeFound(claim, status, ageMs);
        if (finding === 'doubt') throw createDoubt(instanceId, failure.error);
        if (finding === 'again') return finding;
        Object.assign(look, { status, finding });
        return { done: undefined };
      } catch (error) {
        if (isMissing(error)) return 'again';
        throw error;
      }
    },
  };
  return look;
}

/** Says that nobody can tell whose an instance is. */
export function createDoubt(instanceId: string, cause: unknown): OutcomeUnknownError {
  return new OutcomeUnknownError(
    `instance ${instanceId} exists, and nobody can tell whether this call started it; look at its status first`,
    { cause },
  );
}
