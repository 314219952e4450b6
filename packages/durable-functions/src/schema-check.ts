import { findIssues, InvalidArgumentError, InvalidResponseError } from '@functionary/core';
import type { OrchestrationSchemas } from './orchestration-types.js';
import type { DurableService } from './service.js';

/**
 * Judges what goes into an orchestration or comes out of it by the schema that the client was given, if it was.
 *
 * @param name - the orchestration's, where it is known
 * @throws InvalidArgumentError for an input that does not fit; InvalidResponseError for an output or a custom status
 */
export async function checkBySchema(
  { options }: DurableService,
  name: string | undefined,
  instanceId: string,
  part: keyof OrchestrationSchemas,
  value: unknown,
): Promise<void> {
  const { orchestrations = {} } = options;
  const schema =
    name !== undefined && Object.hasOwn(orchestrations, name)
      ? (orchestrations[name] as OrchestrationSchemas)[part]
      : undefined;
  const issues = schema ? await findIssues(schema, value) : [];
  if (issues.length === 0) return;
  const text = issues.join('; ');
  if (part === 'input') throw new InvalidArgumentError(part, text);
  throw new InvalidResponseError(
    `the ${part} of ${instanceId} is not what its schema says: ${text}`,
    { operationId: 'getInstance', status: 200, requestId: undefined, issues },
    value,
  );
}
