import type { DurableHandlers } from '../state.js';
import { controlHandlers } from './control.js';
import { listInstancesHandlers } from './list-instances.js';
import { makePrimaryHandlers } from './make-primary.js';
import { purgeHandlers } from './purge.js';
import { raiseEventHandlers } from './raise-event.js';
import { readEntitiesHandlers } from './read-entities.js';
import { readStatusHandlers } from './read-status.js';
import { restartHandlers } from './restart.js';
import { signalEntityHandlers } from './signal-entity.js';
import { startHandlers } from './start.js';

/** A handler for each operation of the document. */
export const handlers: DurableHandlers = {
  ...startHandlers,
  ...restartHandlers,
  ...readStatusHandlers,
  ...listInstancesHandlers,
  ...purgeHandlers,
  ...controlHandlers,
  ...raiseEventHandlers,
  ...signalEntityHandlers,
  ...readEntitiesHandlers,
  ...makePrimaryHandlers,
};
