import { InvalidRequest, invalidInput } from './invalid-request.js';
import { applyPageForm, type PageForm } from './page-forms.js';
import { writePythonType, writePythonValue } from './python-text.js';
import { readTypedValue, UnfitValue } from './read-typed-value.js';
import type { TypedBody } from './typed-bodies.js';

/** WSME reads XML too; nobody is known to send it, and it is refused here like any other type. */
const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'text/javascript', 'application/javascript']);

/**
 * Reads a text of JSON as a typed controller does.
 *
 * @throws InvalidRequest
 */
export function readJson(bytes: Uint8Array, mediaType: string): unknown {
  if (!jsonTypes.has(mediaType)) throw new InvalidRequest(415, `Unknown mimetype: ${mediaType}`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new InvalidRequest(400, 'Request is not in valid JSON format');
  }
}

/**
 * Reads the fields of a body by their types (openstack/wsme rest/json.py).
 *
 * @param pageForm names that are taken beside the service's own, and what stands for what is not sent
 * @throws InvalidRequest
 */
export function readTypedBody(
  value: unknown,
  { argument, fields }: TypedBody,
  pageForm?: PageForm,
): Record<string, unknown> {
  // Qinling takes null here, and then fails with 500, as it does for what is no object.
  if (value === null) throw new InvalidRequest(400, `Missing argument: "${argument}"`);
  if (typeof value !== 'object' || Array.isArray(value)) {
    const problem = `Wrong type. Expected '<class 'dict'>', got '${writePythonType(value)}'`;
    throw invalidInput(argument, writePythonValue(value), problem);
  }
  const given = value as Record<string, unknown>;
  const sent = pageForm ? applyPageForm(given, pageForm) : given;
  const unknown = Object.keys(sent).filter((name) => !Object.hasOwn(fields, name));
  if (unknown.length > 0) {
    const attributes = unknown.length > 1 ? 'attributes' : 'attribute';
    throw new InvalidRequest(400, `Unknown ${attributes} for argument ${argument}: ${unknown.join(', ')}`);
  }
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(sent, name)) continue;
    try {
      read[name] = readTypedValue(name, field, sent[name]);
    } catch (error) {
      if (error instanceof UnfitValue) throw invalidInput(argument, writePythonValue(value), error.message);
      throw error;
    }
  }
  return read;
}
