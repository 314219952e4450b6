import { InvalidArgumentError, refuseLost, writeJson } from '@functionary/core';

/** What the service cannot take as an input: it answers 500, or runs the function without one. */
const REFUSED: Readonly<Record<string, string>> = {
  empty: 'an empty text',
  null: 'the text null, which means no input',
  list: 'a list; give it a name in an object, such as { items: [...] }',
  boolean: 'a boolean; give it a name in an object',
  float: 'a number that is not whole; give it a name in an object',
  quoted: 'a JSON text in quotes; pass it without them, or give it a name in an object',
};

/**
 * Writes an input as the service takes it: the text of a JSON object, whose members become keyword arguments; or a
 * whole number or a text that is no JSON, which the function gets as its one argument, a text.
 *
 * @param parameter - whose value it is, for the error
 * @param raw - the parameter that takes a text as it is
 * @returns undefined for null and undefined: no input
 * @throws InvalidArgumentError for what the service fails on
 */
export function writeInput(parameter: string, value: unknown, raw: string): string | undefined {
  if (value == null) return undefined;
  refuseLost(parameter, value);
  const text = typeof value === 'string' ? value : writeJson(parameter, value);
  const problem = REFUSED[classifyInput(text)];
  if (!problem) return text;
  throw new InvalidArgumentError(parameter, `the service cannot take ${problem}. ${raw} sends a text as it is`);
}

/**
 * Takes the input in either of its two parameters.
 *
 * @throws InvalidArgumentError when both are given
 */
export function chooseInput(
  [parameter, value]: readonly [string, unknown],
  [raw, text]: readonly [string, string | undefined],
): string | undefined {
  if (text === undefined) return writeInput(parameter, value, raw);
  if (value == null) return text;
  throw new InvalidArgumentError(raw, `pass ${parameter} or ${raw}, not both`);
}

/** What the service makes of the text of an input. It reads JSON as Python does, which has three numbers more. */
function classifyInput(text: string): string {
  if (text === '') return 'empty';
  if (/^\s*(NaN|-?Infinity)\s*$/.test(text)) return 'float';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'text';
  }
  if (typeof value === 'number') return /^\s*-?\d+\s*$/.test(text) ? 'whole' : 'float';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'quoted' : typeof value;
}

/** Reads a text of JSON; one that is none stays what it is. */
export function readInput(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
