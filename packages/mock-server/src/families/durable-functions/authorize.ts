import type { Answer, Incoming, WorldServices } from '../../family.js';
import { readText } from './decode-values.js';
import { keylessPrefix } from './handlers/management-urls.js';
import type { DurableRuntime } from './state.js';

/**
 * Asks for the system key or the master key, in the header `x-functions-key` or else in the query's `code`: where the
 * header stands, the query is not looked at. The keyless address, which only the host's own worker can reach, asks for
 * none. A key of another kind is forbidden; version 1 of the runtime tells the two refusals not apart.
 */
export function authorizeCaller(
  incoming: Incoming,
  runtime: DurableRuntime,
  services: WorldServices,
): Answer | undefined {
  const prefix = incoming.variables.prefix?.toLowerCase() ?? '';
  if (prefix === keylessPrefix) return undefined;
  const key =
    incoming.headers.get('x-functions-key') ?? readText(incoming.query, 'code') ?? readPageKey(incoming, services);
  const { systemKey, masterKey, functionKeys } = runtime.host;
  if (key !== undefined && (key === systemKey || key === masterKey)) return undefined;
  const isForbidden = key !== undefined && functionKeys.includes(key) && !prefix.startsWith('/admin/');
  return { status: isForbidden ? 403 : 401 };
}

/** The page names the parameter `systemKey`; the service knows it as `code` alone. */
function readPageKey(incoming: Incoming, services: WorldServices): string | undefined {
  return services.options.profile === 'documented' ? readText(incoming.query, 'systemKey') : undefined;
}
