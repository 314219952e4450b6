import { badInput } from '../errors.js';
import type { AliasRecord, QinlingWorld } from '../state.js';

const refuseDuplicate = (columns: readonly string[]) =>
  badInput(`Duplicate entry for function_aliases: [${columns.map((column) => `'${column}'`).join(', ')}]`);

/**
 * Judges an alias before it is kept: in its project no other has its name, and no other its function and version. That
 * the function is there is checked, whosever it is; the version is not. (For an unknown function, and for a clash at an
 * update, the service falls over.)
 *
 * @throws ServiceError 400
 */
export function checkAlias({ runtime }: QinlingWorld, alias: AliasRecord): void {
  const { data } = runtime;
  if (!data.functions.has(alias.function_id)) {
    throw badInput(
      `Invalid input for field/attribute function_id. Value: '${alias.function_id}'. There is no such function.`,
    );
  }
  const others = [...data.aliases.values()].filter(
    (each) => each.project_id === alias.project_id && each.id !== alias.id,
  );
  if (others.some((each) => each.name === alias.name)) throw refuseDuplicate(['project_id', 'name']);
  const isSame = (each: AliasRecord) =>
    each.function_id === alias.function_id && each.function_version === alias.function_version;
  if (others.some(isSame)) throw refuseDuplicate(['project_id', 'function_id', 'function_version']);
}
