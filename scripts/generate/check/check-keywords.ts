import { isObject, itemsOf, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';

/** Values of `enum` and `const`, and what `x-open-enum` may stand beside. */
export function checkEnum(schema: JsonObject, at: string): Problem[] {
  const problems: Problem[] = [];
  const isScalar = (value: unknown) => value === null || typeof value !== 'object';
  if (
    schema.enum !== undefined &&
    !(Array.isArray(schema.enum) && schema.enum.length > 0 && schema.enum.every(isScalar))
  ) {
    problems.push({ at: pointTo(at, 'enum'), reason: 'must list strings, numbers, booleans or null' });
  }
  if (schema.const !== undefined && !isScalar(schema.const)) {
    problems.push({ at: pointTo(at, 'const'), reason: 'must be a string, a number, a boolean or null' });
  }
  if (schema['x-open-enum'] !== undefined && schema.enum === undefined && schema.discriminator === undefined) {
    problems.push({ at: pointTo(at, 'x-open-enum'), reason: "needs 'enum' or 'discriminator' beside it" });
  }
  if (schema['x-open-enum'] === true && itemsOf(schema.enum).some((one) => one !== null && typeof one !== 'string')) {
    problems.push({ at: pointTo(at, 'x-open-enum'), reason: 'only an enum of strings can be open' });
  }
  const isEnum = schema.enum !== undefined || schema.discriminator === undefined;
  if (schema['x-open-enum'] === true && isEnum && ![schema.type].flat().includes('string')) {
    problems.push({ at: pointTo(at, 'x-open-enum'), reason: "an open enum needs 'type: string' beside it" });
  }
  return problems;
}

/** Properties, what is required of them, and what else may come. */
export function checkObject(schema: JsonObject, at: string): Problem[] {
  const problems: Problem[] = [];
  const named = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  if (!schema.allOf) {
    for (const key of itemsOf(schema.required)) {
      if (named.includes(String(key))) continue;
      problems.push({ at: pointTo(at, 'required'), reason: `'${key}' is not among the properties: describe it there` });
    }
  }
  const rest = schema.additionalProperties;
  if (named.length > 0 && isObject(rest) && Object.keys(rest).length > 0) {
    const reason = "a schema beside 'properties' is not supported: say true, or leave one of the two out";
    problems.push({ at: pointTo(at, 'additionalProperties'), reason });
  }
  if (schema.unevaluatedProperties !== undefined && schema.unevaluatedProperties !== false) {
    problems.push({ at: pointTo(at, 'unevaluatedProperties'), reason: 'must be false' });
  }
  return problems;
}

/** A tuple says its length twice: in `items: false` and in `minItems`. */
export function checkTuple(schema: JsonObject, at: string): Problem[] {
  if (schema.prefixItems === undefined) return [];
  const length = itemsOf(schema.prefixItems).length;
  if (length === 0) return [{ at: pointTo(at, 'prefixItems'), reason: 'must list schemas' }];
  if (schema.items === false && schema.minItems === length) return [];
  return [{ at: pointTo(at, 'prefixItems'), reason: `needs 'items: false' and 'minItems: ${length}' beside it` }];
}

/** `allOf`, `anyOf`, `oneOf`: one of them, and nothing beside that the cases could say. */
export function checkUnion(schema: JsonObject, at: string): Problem[] {
  const problems: Problem[] = [];
  const composed = ['allOf', 'anyOf', 'oneOf'].filter((key) => schema[key] !== undefined);
  for (const key of composed) {
    if (itemsOf(schema[key]).length === 0) problems.push({ at: pointTo(at, key), reason: 'must list schemas' });
  }
  const [first, second] = composed;
  if (first && second) {
    problems.push({
      at: pointTo(at, second),
      reason: `'${second}' beside '${first}' is not supported: name one of them`,
    });
  }
  for (const key of composed.filter((name) => name !== 'allOf')) {
    const beside = ['type', 'properties', 'enum', 'const', 'items', 'required'].filter(
      (name) => schema[name] !== undefined,
    );
    for (const name of beside) {
      problems.push({
        at: pointTo(at, name),
        reason: `'${name}' beside '${key}' is not supported: move it into each case`,
      });
    }
  }
  return problems;
}
