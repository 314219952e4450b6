import { ArgumentException } from '../errors.js';

/** Longest id of an instance. */
const maxInstanceIdLength = 256;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is forbidden
const forbidden = /[/\\#?\u0000-\u001f\u007f-\u009f]/;

/** Whether a text has a character that an id or an entity's key may not have. */
export function hasForbiddenCharacter(text: string): boolean {
  return forbidden.test(text);
}

/**
 * Refuses an id that storage could not hold. The odd form of the words is the service's own: it hands them over in the
 * place of the parameter's name.
 *
 * @throws {ArgumentException}
 */
export function checkInstanceId(id: string): void {
  if (id.startsWith('@')) throw refuse('Orchestration instance ids must not start with @.');
  if (hasForbiddenCharacter(id)) {
    throw refuse('Orchestration instance ids must not contain /, \\, #, ?, or control characters.');
  }
  if (id.length > maxInstanceIdLength) {
    throw new ArgumentException(`Instance ID lengths must not exceed ${maxInstanceIdLength} characters.`);
  }
}

function refuse(rule: string): ArgumentException {
  return new ArgumentException(`instanceId (Parameter '${rule}')`);
}
