import type { DurableOptions, HubRef } from './types.js';

/** Name of the connection that an app's own hub uses. */
export const ownConnection = 'Storage';

/** Name of an app's own hub: what was configured, or the app's letters and digits. */
export function nameOwnHub(app: string, taskHubs: DurableOptions['taskHubs']): string {
  const letters = app.replace(/[^A-Za-z0-9]/g, '');
  return taskHubs[app] ?? (/^[A-Za-z]/.test(letters) ? letters : `t${letters}`).padEnd(3, 'h').slice(0, 45);
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The hub that a request addresses; blank values mean the app's own. */
export function resolveHub(
  appName: string,
  taskHub: string | undefined,
  connection: string | undefined,
  taskHubs: DurableOptions['taskHubs'],
): HubRef {
  const app = appName.toLowerCase();
  const own = nameOwnHub(app, taskHubs);
  const hub = taskHub?.trim() ? taskHub : own;
  const store = connection?.trim() ? connection : ownConnection;
  const isOwn = isSame(hub, own) && isSame(store, ownConnection);
  const key = isOwn ? app : [app, hub.toLowerCase(), store.toLowerCase()].map(encodeURIComponent).join('/');
  return { key, app, taskHub: hub, connection: store, isOwn };
}
