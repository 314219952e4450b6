/**
 * The interpreter and what programs call, as a function app.
 *
 * @module
 */
import * as durable from 'durable-functions';
import { Interpret } from './interpret.js';
import { activities, entities } from './work.js';

durable.app.orchestration('Interpret', Interpret);
for (const [name, handler] of Object.entries(activities)) durable.app.activity(name, { handler });
for (const [name, handler] of Object.entries(entities)) durable.app.entity(name, handler);
