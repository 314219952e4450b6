/**
 * The patterns as a function app: what the user's own package makes of them.
 *
 * @module
 */
import * as durable from 'durable-functions';
import { activities } from './activities.js';
import { entities } from './entities.js';
import { orchestrations } from './orchestrations.js';

for (const [name, handler] of Object.entries(orchestrations)) durable.app.orchestration(name, handler);
for (const [name, handler] of Object.entries(activities)) durable.app.activity(name, { handler });
for (const [name, handler] of Object.entries(entities)) durable.app.entity(name, handler);
