import type { Answer } from './answer.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { findIssues, type StandardSchema } from './standard-schema.js';

/** The answer that a value came with, for the error. */
export interface JudgedAnswer extends Pick<Answer<unknown>, 'status' | 'requestId'> {
  readonly operationId: string;
  /** Whose value it is. */
  readonly subject: string;
}

/**
 * Judges a value by its schema in the map that a client was given, if there is one.
 *
 * @param described - names to parts to schemas
 * @param name - undefined where it is not known
 * @param part - what the value is of what has that name: `input`, `output`
 * @param answer - what the value came with; undefined for one that is to be sent
 * @throws InvalidArgumentError for a value to be sent that does not fit; InvalidResponseError for one that came
 */
export async function checkBySchema(
  described: unknown,
  name: string | undefined,
  part: string,
  value: unknown,
  answer?: JudgedAnswer,
): Promise<void> {
  const map = (described ?? {}) as Record<string, Record<string, StandardSchema | undefined> | undefined>;
  const schema = name !== undefined && Object.hasOwn(map, name) ? map[name]?.[part] : undefined;
  const issues = schema ? await findIssues(schema, value) : [];
  if (!issues[0]) return;
  const text = issues.join('; ');
  if (!answer) throw new InvalidArgumentError(part, text);
  const { operationId, status, requestId, subject } = answer;
  const message = `${operationId}: the ${part} of ${subject} is not what its schema says: ${text}`;
  throw new InvalidResponseError(message, { operationId, status, requestId, issues }, value);
}
