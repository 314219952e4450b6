import type { AzureHandlers } from '../../state.js';
import { adminKeyHandlers } from './admin-key-handlers.js';
import { getHostStatus } from './get-host-status.js';
import { pingHost } from './ping-host.js';
import { restartHost } from './restart-host.js';
import { runFunction } from './run-function.js';

type HostOperation = 'getHostStatus' | 'pingHost' | 'restartHost' | 'runFunction' | keyof typeof adminKeyHandlers;

/** The administration API of the host, on the app itself. */
export const hostHandlers: Pick<AzureHandlers, HostOperation> = {
  getHostStatus,
  pingHost,
  restartHost,
  runFunction,
  ...adminKeyHandlers,
};
