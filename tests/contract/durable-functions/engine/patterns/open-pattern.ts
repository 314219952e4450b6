import { fileURLToPath } from 'node:url';
import { type Code, type Functions, type Host, openHost } from '../open-world.js';
import { activities } from './activities.js';
import { entities } from './entities.js';
import { answerJobs } from './jobs-service.js';
import { orchestrations } from './orchestrations.js';

/** The patterns for the native executor. */
export const nativePatterns: Functions = { orchestrations, activities, entities };

/** The file that registers them with the durable-functions package. */
export const patternsApp = fileURLToPath(new URL('./app.ts', import.meta.url));

/** A world with the patterns, and the service that one of them asks. */
export function openPatterns(code: Code): Host {
  const host = openHost(code);
  host.world.durable.http(answerJobs);
  return host;
}
