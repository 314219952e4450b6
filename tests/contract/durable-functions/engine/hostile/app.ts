/**
 * The hostile functions as a function app.
 *
 * @module
 */
import * as durable from 'durable-functions';
import { activities, Bystander, entities, orchestrations } from './orchestrations.js';

for (const [name, handler] of Object.entries({ ...orchestrations, Bystander }))
  durable.app.orchestration(name, handler);
for (const [name, handler] of Object.entries(activities)) durable.app.activity(name, { handler });
for (const [name, handler] of Object.entries(entities)) durable.app.entity(name, handler);
