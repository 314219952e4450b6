import { latestInstant } from './clock/latest-instant.js';
import type { Progress, WorldOptions } from './family.js';
import { suggestNearest } from './suggest-nearest.js';
import type { World } from './world.js';

/** A line of a world's log. */
export interface LogEntry {
  readonly world: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
}

/** Options of a mock server. Those of worlds hold for every world that does not set its own. */
export interface MockServerOptions extends Omit<WorldOptions, 'id'> {
  /**
   * What happens when the mock's own answer does not fit its document: `throw` rejects the fetch (500 on a socket),
   * `log` writes it to the log and the journal.
   *
   * @default 'throw'
   */
  readonly onInvalidAnswer?: 'throw' | 'log' | 'off';
  /** A mount that is also served at `/`, e.g. `azure/apps/demo-app`. */
  readonly root?: string;
  /** Larger bodies are answered with 413. @default 1 MiB */
  readonly maxBodyBytes?: number;
  /** The same for packages, `multipart/form-data` where the operation's document takes it and `application/zip`, and for what a function is called with. @default 64 MiB */
  readonly maxUploadBytes?: number;
  /** How many requests a world's journal keeps. @default 1000 */
  readonly journalSize?: number;
  /** How many worlds may live at once. @default 1000 */
  readonly maxWorlds?: number;
  /** Puts code and data into every new world; what it put there is there again after `reset()`. */
  readonly prepare?: (world: World) => void;
  /** Takes the log. Each world keeps its last lines in `world.logs` anyway. */
  readonly log?: (entry: LogEntry) => void;
}

/** An option of the mock or of a world is not one that it knows. */
export class InvalidOptionError extends TypeError {
  override readonly name = 'InvalidOptionError';
}

const worldKeys = [
  'id',
  'profile',
  'time',
  'seed',
  'startAt',
  'demo',
  'progress',
  'strictRequests',
  'durable',
  'azure',
  'aeontel',
];
const serverKeys = [
  ...worldKeys.slice(1),
  ...['onInvalidAnswer', 'root', 'maxBodyBytes', 'maxUploadBytes', 'journalSize', 'maxWorlds', 'prepare', 'log'],
];

function refuse(name: string, value: unknown, wanted: string): never {
  throw new InvalidOptionError(`Option ${name}: ${JSON.stringify(value) ?? String(value)} is not ${wanted}`);
}

function checkOneOf(name: string, value: unknown, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value as string)) {
    refuse(name, value, `one of ${known.join(', ')}${suggestNearest(value, known)}`);
  }
}

function checkCount(name: string, value: unknown): void {
  if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 0)) {
    refuse(name, value, 'a whole number of 0 or more');
  }
}

function checkBoolean(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') refuse(name, value, 'true or false');
}

function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') refuse(name, value, 'a function');
}

function checkText(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string') refuse(name, value, 'text');
}

/** @throws InvalidOptionError for the first key of an object that is not among those known. */
function checkKeys(name: string, value: object, known: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const where = name === '' ? '' : `${name}.`;
  throw new InvalidOptionError(
    `Option ${where}${unknown} is unknown: known are ${known.join(', ')}${suggestNearest(unknown, known)}`,
  );
}

const durableKeys = ['protocol', 'failureDetails', 'longTimers', 'overridableExistingInstanceStates'];

function checkDurable(value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) refuse('durable', value, `an object of ${durableKeys.join(', ')}`);
  checkKeys('durable', value, durableKeys);
  const given = value as Record<string, unknown>;
  if (given.protocol !== undefined && given.protocol !== 3 && given.protocol !== 4) {
    refuse('durable.protocol', given.protocol, '3 or 4');
  }
  checkBoolean('durable.failureDetails', given.failureDetails);
  checkBoolean('durable.longTimers', given.longTimers);
  const states = given.overridableExistingInstanceStates;
  checkOneOf('durable.overridableExistingInstanceStates', states, ['NonRunningStates', 'AnyState']);
}

const azureKeys = ['strict', 'auth', 'throttling', 'operationStyle'];

function checkAzure(value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) refuse('azure', value, `an object of ${azureKeys.join(', ')}`);
  checkKeys('azure', value, azureKeys);
  const given = value as Record<string, unknown>;
  checkBoolean('azure.strict', given.strict);
  checkOneOf('azure.auth', given.auth, ['any', 'strict']);
  checkBoolean('azure.throttling', given.throttling);
  checkOneOf('azure.operationStyle', given.operationStyle, ['location', 'azure-async-operation', 'resource']);
}

const aeontelKeys = ['lenientQuery'];

function checkAeontel(value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) refuse('aeontel', value, `an object of ${aeontelKeys.join(', ')}`);
  checkKeys('aeontel', value, aeontelKeys);
  checkBoolean('aeontel.lenientQuery', (value as Record<string, unknown>).lenientQuery);
}

/** @throws InvalidOptionError when a value is no {@link Progress}. */
export function checkProgress(name: string, value: unknown): asserts value is Progress | undefined {
  if (value === undefined || value === 'immediate' || value === 'manual') return;
  const [key, ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const amount = key === undefined ? undefined : (value as Record<string, unknown>)[key];
  if (key === 'time' && others.length === 0 && Number.isFinite(amount) && (amount as number) >= 0) return;
  if (key === 'polls' && others.length === 0 && Number.isSafeInteger(amount) && (amount as number) > 0) return;
  refuse(name, value, "'immediate', 'manual', { time: ms } or { polls: n }");
}

/**
 * Judges options that may come from a program without types, from a file or over HTTP.
 *
 * @throws InvalidOptionError which names the option, what it was given and what it takes.
 */
export function checkOptions(options: object, of: 'server' | 'world', profiles: readonly string[]): void {
  const known = of === 'server' ? serverKeys : worldKeys;
  checkKeys('', options, known);
  const given = options as Record<string, unknown>;
  checkOneOf('profile', given.profile, profiles);
  checkOneOf('time', given.time, ['real', 'manual', 'skip']);
  checkOneOf('onInvalidAnswer', given.onInvalidAnswer, ['throw', 'log', 'off']);
  checkCount('seed', given.seed);
  checkCount('startAt', given.startAt);
  if ((given.startAt as number) > latestInstant) refuse('startAt', given.startAt, 'a time before the year 10000');
  checkCount('maxBodyBytes', given.maxBodyBytes);
  checkCount('maxUploadBytes', given.maxUploadBytes);
  checkCount('journalSize', given.journalSize);
  checkCount('maxWorlds', given.maxWorlds);
  checkBoolean('demo', given.demo);
  checkBoolean('strictRequests', given.strictRequests);
  checkProgress('progress', given.progress);
  checkDurable(given.durable);
  checkAzure(given.azure);
  checkAeontel(given.aeontel);
  checkText('root', given.root);
  checkFunction('prepare', given.prepare);
  checkFunction('log', given.log);
  if (given.id !== undefined && !(typeof given.id === 'string' && /^[\w-]{1,64}$/.test(given.id))) {
    refuse('id', given.id, 'a name of letters, digits, - and _ (64 at most)');
  }
}
