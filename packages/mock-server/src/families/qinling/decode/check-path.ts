import type { Incoming } from '../../../family.js';
import { invalidInput } from './invalid-request.js';
import { describeNoUuid, isUuid } from './is-uuid.js';
import { describeNoInteger, readIntegerText } from './read-integer-text.js';

function checkUuid(argument: string, value: string): void {
  if (isUuid(value)) return;
  throw invalidInput(argument, value, `unable to convert to uuid. Error: ${describeNoUuid(value)}`);
}

/** @throws InvalidRequest for a text that is no whole number. */
export function checkInteger(argument: string, value: string): void {
  if (readIntegerText(value) !== undefined) return;
  throw invalidInput(argument, value, `unable to convert to int. Error: ${describeNoInteger(value)}`);
}

/**
 * Judges the path of a typed controller's operation. An alias goes by its name, which may be anything.
 *
 * @throws InvalidRequest that names the controller's argument: `id`, but for what stands below a function
 */
export function checkPath({ operation, path }: Incoming): void {
  const isBelowFunction = /\/(?:versions|workers)(?:\/|$)/.test(operation.path);
  for (const [name, value] of Object.entries(path)) {
    if (name === 'version_number') checkInteger('version', value);
    else if (name.endsWith('_id')) checkUuid(isBelowFunction ? name : 'id', value);
  }
}
