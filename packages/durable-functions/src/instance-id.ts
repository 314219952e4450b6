import { InvalidArgumentError } from '@functionary/core';

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
  if (/[/\\#?\p{Cc}]/u.test(text)) {
    throw new InvalidArgumentError(parameter, `'${text}' holds /, \\, #, ? or a control character`);
  }
  return text;
}

/** @throws InvalidArgumentError for an id that the extension would refuse to start */
export function checkNewInstanceId(instanceId: string): void {
  checkPathText('instanceId', instanceId);
  if (instanceId.startsWith('@') || instanceId.length > 256) {
    throw new InvalidArgumentError('instanceId', `'${instanceId}' begins with @ or is longer than 256 characters`);
  }
}
