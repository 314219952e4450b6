import { findIssues, InvalidArgumentError, InvalidResponseError, type StandardSchema } from '@functionary/core';

/** @throws InvalidArgumentError when an orchestration's input does not fit the schema that the client was given */
export async function checkInput(schema: StandardSchema<any, any> | undefined, input: unknown): Promise<void> {
  const issues = schema ? await findIssues(schema, input) : [];
  if (issues.length > 0) throw new InvalidArgumentError('input', issues.join('; '));
}

/** @throws InvalidResponseError when what an instance gave does not fit the schema that the client was given */
export async function checkAnswer(
  schema: StandardSchema<any, any> | undefined,
  value: unknown,
  what: { readonly part: 'output' | 'customStatus'; readonly instanceId: string },
): Promise<void> {
  const issues = schema ? await findIssues(schema, value) : [];
  if (issues.length === 0) return;
  const text = `the ${what.part} of ${what.instanceId} is not what its schema says: ${issues.join('; ')}`;
  throw new InvalidResponseError(
    text,
    { operationId: 'getInstance', status: 200, requestId: undefined, issues },
    value,
  );
}
