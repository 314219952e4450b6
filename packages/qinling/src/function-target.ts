import { InvalidArgumentError } from '@functionary/core';

/** A function, or a version of one, by its id. */
export interface FunctionById {
  function_id: string;
  /** 0 is the function itself. @default 0 */
  function_version?: number | undefined;
  function_alias?: undefined;
}

/** A version of a function by an alias, which says both. */
export interface FunctionByAlias {
  function_alias: string;
  function_id?: undefined;
  function_version?: undefined;
}

/** What is to run: a function by its id, or by an alias. */
export type FunctionTarget = FunctionById | FunctionByAlias;

/**
 * Brings both forms of a target to one.
 *
 * @throws InvalidArgumentError for none, and for one by id and by alias, of which the service would take the alias
 */
export function readTarget(target: string | FunctionTarget): FunctionTarget {
  const wanted = typeof target === 'string' ? { function_id: target } : target;
  const { function_id, function_alias } = wanted ?? {};
  if (!function_id && !function_alias) throw new InvalidArgumentError('function_id', 'pass it, or function_alias');
  if (function_alias && (function_id || wanted.function_version != null)) {
    throw new InvalidArgumentError('function_alias', 'it says function and version; pass it, or function_id');
  }
  return wanted;
}
