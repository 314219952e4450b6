/**
 * Cron patterns as croniter reads them, written as croner does: croniter's optional sixth field of seconds comes last,
 * croner's first.
 *
 * @module
 */
import { Cron } from 'croner';

interface Field {
  readonly min: number;
  readonly max: number;
  /** Names of values, from the first one on. */
  readonly names?: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const dayOfMonth = 2;
const dayOfWeek = 4;

const fields: readonly Field[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: months },
  { min: 0, max: 7, names: weekdays },
  { min: 0, max: 59 },
];

const nicknames: Readonly<Record<string, string>> = {
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

/** Not a pattern. */
class PatternError extends Error {}

function readValue(text: string, index: number): number {
  const { max, names, min } = fields[index]!;
  const named = names?.indexOf(text) ?? -1;
  if (named >= 0) return named + min;
  if (!/^\d+$/.test(text) || Number(text) > max) throw new PatternError(text);
  return Number(text);
}

/** 0 is the first day and month too, and 7 is Sunday as 0 is. */
function settleValue(value: number, index: number): number {
  if (index === dayOfWeek) return value % 7;
  return Math.max(value, fields[index]!.min);
}

/** Values of `*`, `a`, `a-b`, and any of these with a step. */
function readRange(part: string, index: number): number[] {
  const { min, max } = fields[index]!;
  const [, from = '', to, step] = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(part) ?? [];
  const isAll = from === '*' && to === undefined;
  if (part.includes('/') && step === undefined) throw new PatternError(part);
  const low = isAll ? min : readValue(from, index);
  let high = to === undefined ? (isAll || step !== undefined ? max : low) : readEnd(to, index);
  if (index === dayOfWeek && to !== undefined && high === 0) high = 7;
  const stride = Number(step ?? 1);
  if (low > high || stride === 0) throw new PatternError(part);
  const values: number[] = [];
  for (let value = low; value <= high; value += stride) values.push(settleValue(value, index));
  return values;
}

const readEnd = (text: string, index: number): number =>
  index === dayOfMonth && text === 'l' ? 31 : readValue(text, index);

/** `fri#2`, the second Friday of a month; `l5`, the last one. */
function readWeekdayOfMonth(part: string): string | undefined {
  const [, day, nth, last] = /^(?:(\w+)#(\d+)|l(\d+))$/.exec(part) ?? [];
  if (last !== undefined) return `${settleValue(readValue(last, dayOfWeek), dayOfWeek)}L`;
  if (day === undefined) return undefined;
  if (Number(nth) < 1 || Number(nth) > 5) throw new PatternError(part);
  return `${settleValue(readValue(day, dayOfWeek), dayOfWeek)}#${Number(nth)}`;
}

function translateField(text: string, index: number): string {
  const values = new Set<number>();
  const special = new Set<string>();
  for (const part of text.split(',')) {
    const nth = index === dayOfWeek ? readWeekdayOfMonth(part) : undefined;
    if (nth !== undefined) special.add(nth);
    else if (index === dayOfMonth && part === 'l') special.add('L');
    else for (const value of readRange(part, index)) values.add(value);
  }
  // croniter refuses a day of the week beside one of a month
  if (index === dayOfWeek && special.size > 0 && values.size > 0) throw new PatternError(text);
  const { min, max } = fields[index]!;
  const all = index === dayOfWeek ? 7 : max - min + 1;
  if (values.size === all) return '*';
  return [...[...values].sort((a, b) => a - b), ...special].join(',');
}

function translate(pattern: string): string {
  const lower = pattern.trim().toLowerCase();
  const parts = (nicknames[lower] ?? lower).split(/\s+/);
  if (parts.length !== 5 && parts.length !== 6) throw new PatternError(pattern);
  const [seconds = '0', ...rest] = [parts[5], ...parts.slice(0, 5)].map((text, place) =>
    text === undefined ? undefined : translateField(text, place === 0 ? 5 : place - 1),
  );
  return [seconds, ...rest].join(' ');
}

/**
 * The first instant after another one that a pattern fits, in UTC; undefined for what is no pattern, and for one that
 * never fits, such as the 30th of February.
 *
 * @param after ms since 1970
 */
export function findNextTime(pattern: string, after: number): number | undefined {
  let translated: string;
  try {
    translated = translate(pattern);
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
  const cron = new Cron(translated, { mode: '6-part', utcOffset: 0, paused: true });
  return cron.nextRun(new Date(after))?.getTime();
}
