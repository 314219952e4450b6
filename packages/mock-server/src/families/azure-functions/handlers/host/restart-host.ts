import { restartHost as restart } from '../../apps/restart-host.js';
import { enterAdmin } from '../../host/enter-admin.js';
import { writeLog } from '../../logs/write-log.js';
import type { AzureHandlers } from '../../state.js';

/** Begins a restart, which is over at once. */
export const restartHost: AzureHandlers['restartHost'] = ({ incoming, runtime, services }) => {
  const world = { runtime, services };
  const entered = enterAdmin(world, incoming);
  if ('refused' in entered) return entered.refused;
  restart(world, entered.site);
  writeLog(world, entered.site, { text: 'Restarting host.' });
  return { status: 200, body: { isSelfHost: false } };
};
