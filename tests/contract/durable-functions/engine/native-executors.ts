import type { FunctionAppParts } from '@functionary/mock-server';
// not public: a world makes these itself, of the functions that are registered in it
import {
  createNativeActivity,
  createNativeEntity,
  createNativeOrchestrator,
} from '../../../../packages/mock-server/src/families/durable-functions/native/index.js';
import type { Functions } from './open-world.js';

const mapValues = <Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

/** The executors that a world makes of functions, to put something around them. */
export function createNativeExecutors({ orchestrations, activities, entities }: Functions): FunctionAppParts {
  return {
    orchestrators: mapValues(orchestrations, createNativeOrchestrator),
    activities: mapValues(activities, createNativeActivity),
    entities: mapValues(entities, createNativeEntity),
  };
}
