import type { Json } from '../../../family.js';
import { isObject, type JsonObject } from '../../../json-object.js';
import { readMember, readProperties, readTexts } from '../read-object.js';
import { invalidParameter } from '../refusals.js';

/** A function as a body describes it: plain data, for it waits in the work that makes the function. */
export interface FunctionDescription {
  readonly config: JsonObject;
  readonly files: Readonly<Record<string, string>>;
  readonly test_data: string | null;
  readonly language: string | null;
  readonly isDisabled: boolean;
}

function readText(properties: JsonObject, name: string): string | null {
  const value = readMember(properties, name) ?? null;
  if (value !== null && typeof value !== 'string') throw invalidParameter(name);
  return value;
}

function readConfig(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw invalidParameter('config');
  const bindings = readMember(value, 'bindings');
  const areBindings =
    bindings === undefined || (Array.isArray(bindings) && (bindings as readonly Json[]).every(isObject));
  if (!areBindings) throw invalidParameter('config.bindings');
  return value;
}

/** Reads the description of a function. @throws ManagementError 400 without one, and for what cannot be one */
export function readFunctionBody(body: unknown): FunctionDescription {
  const properties = readProperties(body);
  const config = readConfig(readMember(properties, 'config'));
  const files = readMember(properties, 'files') ?? {};
  const isDisabled = readMember(properties, 'isDisabled') ?? readMember(config, 'disabled') === true;
  if (typeof isDisabled !== 'boolean') throw invalidParameter('isDisabled');
  return {
    config,
    files: readTexts('files', files),
    test_data: readText(properties, 'test_data'),
    language: readText(properties, 'language'),
    isDisabled,
  };
}
