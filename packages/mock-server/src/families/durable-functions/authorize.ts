import type { Answer, Incoming, WorldServices } from '../../family.js';
import { isAppStopped } from '../azure-functions/app-keys.js';
import { answerStopped } from '../azure-functions/stopped-page.js';
import { readText } from './decode-values.js';
import { keylessPrefix } from './handlers/management-urls.js';
import { type HostKeys, hostKeysOf } from './host-keys.js';
import type { DurableRuntime } from './state.js';

/** What of a request says who asks. */
export interface Asking extends Pick<Incoming, 'headers' | 'query'> {
  /** Of the extension's address, in lower case. */
  readonly prefix: string;
  readonly app: string;
}

/** The page names the parameter `systemKey`; the service knows it as `code` alone. */
function readKey({ headers, query }: Asking, services: WorldServices): string | undefined {
  const pageKey = () => (services.options.profile === 'documented' ? readText(query, 'systemKey') : undefined);
  return headers.get('x-functions-key') ?? readText(query, 'code') ?? pageKey();
}

function judgeKey(key: string | undefined, prefix: string, keys: HostKeys): 401 | 403 | undefined {
  if (key !== undefined && (key === keys.systemKey || key === keys.masterKey)) return undefined;
  const isForbidden = key !== undefined && keys.functionKeys.includes(key) && !prefix.startsWith('/admin/');
  return isForbidden ? 403 : 401;
}

/**
 * Asks for the system key or the master key of the app, in the header `x-functions-key` or else in the query's `code`:
 * where the header stands, the query is not looked at. The keyless address, which only the host's own worker can reach,
 * asks for none. A key of another kind is forbidden; version 1 of the runtime tells the two refusals not apart. In the
 * place of an app that is stopped the platform answers, whoever asks.
 */
export function judgeAsking(asking: Asking, runtime: DurableRuntime, services: WorldServices): Answer | undefined {
  const { prefix, app } = asking;
  if (isAppStopped(services, app)) return answerStopped();
  if (prefix === keylessPrefix) return undefined;
  const status = judgeKey(readKey(asking, services), prefix, hostKeysOf(runtime, services, app));
  return status && { status };
}

/** The same of a routed request. */
export function authorizeCaller(
  { variables, headers, query }: Incoming,
  runtime: DurableRuntime,
  services: WorldServices,
): Answer | undefined {
  const prefix = variables.prefix?.toLowerCase() ?? '';
  return judgeAsking({ prefix, app: variables.app ?? '', headers, query }, runtime, services);
}
