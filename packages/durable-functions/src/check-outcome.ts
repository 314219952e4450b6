import { checkBySchema } from '@functionary/core';
import type { DurableService } from './service.js';

/**
 * Judges what comes out of an orchestration by the schema that the client was given, if it was.
 *
 * @param name - the orchestration's, where it is known
 * @throws InvalidResponseError for what does not fit
 */
export function checkOutcome(
  { options }: DurableService,
  name: string | undefined,
  subject: string,
  part: 'output' | 'customStatus',
  value: unknown,
): Promise<void> {
  const answer = { operationId: 'getInstance', status: 200, requestId: undefined, subject };
  return checkBySchema(options.orchestrations, name, part, value, answer);
}
