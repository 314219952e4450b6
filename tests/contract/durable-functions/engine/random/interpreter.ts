import { fileURLToPath } from 'node:url';
import type { Functions } from '../open-world.js';
import { Interpret } from './interpret.js';
import { activities, entities } from './work.js';

/** The file that registers the interpreter with the durable-functions package. */
export const interpreterApp = fileURLToPath(new URL('./app.ts', import.meta.url));

/** The interpreter for the native executor. */
export const nativeInterpreter: Functions = { orchestrations: { Interpret }, activities, entities };
