/**
 * Brings what a service that follows the page to the letter sends to what today's service sends. What an answer does
 * not hold and the request does not tell stays absent.
 *
 * @module
 */
import type { ExecutionRow } from './execution-types.js';
import type { JobRow } from './job-types.js';
import type { Alias, FunctionVersion, QinlingFunction, Runtime, Webhook } from './types.js';

/** The rows of a list: the service wraps them under a key, the page shows them bare. */
export function normaliseRows(body: unknown, key: string): readonly unknown[] | undefined {
  const rows = Array.isArray(body) ? body : (body as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(rows) ? rows : undefined;
}

/** A runtime. */
export const normaliseRuntime: (row: object) => Runtime = normaliseTimes;

/** A function: the page writes its code as a text of JSON. */
export function normaliseFunction(row: object): QinlingFunction {
  const { code, ...rest } = normaliseTimes<QinlingFunction>(row);
  return { ...rest, code: typeof code === 'string' ? parseText(code) : code } as QinlingFunction;
}

/** A version of a function. */
export const normaliseVersion: (row: object) => FunctionVersion = normaliseTimes;

/** An execution. */
export const normaliseExecution: (row: object) => ExecutionRow = normaliseTimes;

/** An alias. */
export const normaliseAlias: (row: object) => Alias = normaliseUse;

/** A webhook. */
export const normaliseWebhook: (row: object) => Webhook = normaliseUse;

/** A job: the page spells one status in American. */
export function normaliseJob(row: object): JobRow {
  const { status, ...rest } = normaliseUse<JobRow>(row);
  return { ...rest, status: (status as string) === 'canceled' ? 'cancelled' : status };
}

/** The fields of all resources that are times. */
const TIMES = ['created_at', 'updated_at', 'first_execution_time', 'next_execution_time'];

/** The page writes times with a blank for the T, without zone, and some with a fraction; they are UTC. */
function normaliseTimes<Row>(row: object): Row {
  const whole: Record<string, unknown> = { ...row };
  for (const name of TIMES) {
    const time = whole[name];
    if (typeof time === 'string') whole[name] = time.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?$/, '$1T$2Z');
  }
  return whole as Row;
}

/** What uses a function: the page's tables call its `function_version` otherwise than its examples. */
function normaliseUse<Row>(row: object): Row {
  const { version_number, ...rest } = normaliseTimes<{ version_number?: number }>(row);
  return { ...(version_number !== undefined && { function_version: version_number }), ...rest } as Row;
}

/** A text that is no JSON stands for itself. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
