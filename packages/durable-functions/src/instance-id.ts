import { InvalidArgumentError } from '@functionary/core';

/** The longest id that the extension takes. */
const LONGEST_ID = 256;

/** Makes an instance id in the service's own form: 32 lower-case hexadecimal digits. */
export function makeInstanceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Lets an id, an event's name or an entity's key through that the routes of the extension can carry.
 *
 * @throws InvalidArgumentError for one that they cannot
 */
export function checkPathText(parameter: string, text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[/\\#?\u0000-\u001f\u007f-\u009f]/.test(text)) {
    throw new InvalidArgumentError(
      parameter,
      `'${text}' holds /, \\, #, ? or a control character, which the service refuses`,
    );
  }
  return text;
}

/** @throws InvalidArgumentError for an id that the extension would refuse to start */
export function checkNewInstanceId(instanceId: string): void {
  checkPathText('instanceId', instanceId);
  if (instanceId.startsWith('@')) throw new InvalidArgumentError('instanceId', 'may not begin with @, as entities do');
  if (instanceId.length > LONGEST_ID) {
    throw new InvalidArgumentError('instanceId', `has ${instanceId.length} characters; ${LONGEST_ID} is the most`);
  }
}
