import type { Incoming } from '../../../family.js';
import { checkInteger } from './check-path.js';
import { InvalidRequest } from './invalid-request.js';

const queryParameters = ({ operation }: Incoming) => operation.parameters.filter((each) => each.in === 'query');

/**
 * The parameters that the document knows, as they were sent; of several of one name, the last.
 *
 * @param more names of others
 */
export function readQuery(incoming: Incoming, more: readonly string[] = []): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of [...queryParameters(incoming).map((each) => each.name), ...more]) {
    const value = incoming.query.all(name).at(-1);
    if (value !== undefined) query[name] = value;
  }
  return query;
}

/**
 * Judges the query of a typed controller's operation, and a form in its body, which counts as query.
 *
 * @param formNames names of the form's fields
 * @param more names that are known besides
 * @throws InvalidRequest for what the controller does not know, and for a number that is none
 */
export function checkQuery(incoming: Incoming, formNames: readonly string[], more: readonly string[] = []): void {
  const parameters = queryParameters(incoming);
  for (const { name, type } of parameters) {
    const value = incoming.query.all(name).at(-1);
    if (type === 'integer' && value !== undefined) checkInteger(name, value);
  }
  const known = new Set([...parameters.map(({ name }) => name), ...more]);
  const unknown = [...new Set([...incoming.query.names(), ...formNames])].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new InvalidRequest(400, `Unknown argument: "${unknown.join(', ')}"`);
}
