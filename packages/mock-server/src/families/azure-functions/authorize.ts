import type { Answer, Incoming, WorldServices } from '../../family.js';
import { checkApiVersion } from './check-api-version.js';
import { armError } from './errors.js';
import { judgeToken } from './judge-token.js';
import { kuduMount, loginMount, managementMount } from './mounts.js';
import { readBearer } from './read-bearer.js';
import type { AzureRuntime, AzureWorld } from './state.js';
import { countedRequest } from './throttle/counted-request.js';
import { throttleRequest } from './throttle/throttle-request.js';

/** Resource Manager's 401. @param loginUrl where a token is to be had */
export function refuseCaller(loginUrl: string, code: string, message: string) {
  // what a token was asked for may be any text, and a header takes none that is not ASCII
  const reason = message.replaceAll('"', "'").replace(/[^\x20-\x7e]/g, '?');
  const challenge = `Bearer authorization_uri="${loginUrl}", error="invalid_token", error_description="${reason}"`;
  return { ...armError(401, code, message), headers: { 'WWW-Authenticate': challenge } };
}

/** Whether a caller of management has a token that is good: an answer refuses. */
export function judgeCaller(world: AzureWorld, headers: Incoming['headers'], loginUrl: string) {
  if (headers.get('authorization') === null) {
    const message = "Authentication failed. The 'Authorization' header is missing.";
    return refuseCaller(loginUrl, 'AuthenticationFailed', message);
  }
  const token = readBearer(headers);
  if (token === undefined) {
    const message = "Authentication failed. The 'Authorization' header is provided in an invalid format.";
    return refuseCaller(loginUrl, 'AuthenticationFailedInvalidHeader', message);
  }
  const fault = judgeToken(world, token);
  return fault && refuseCaller(loginUrl, fault.code, fault.message);
}

/** Kudu takes a token too, or the credentials of deployment, which nobody but a world that takes all tokens can have. */
export function judgeKuduCaller(world: AzureWorld, headers: Incoming['headers']) {
  const token = readBearer(headers);
  const isStrict = world.services.options.azure?.auth === 'strict';
  const hasCredentials = !isStrict && /^basic\s+\S/i.test(headers.get('authorization') ?? '');
  if (hasCredentials || (token !== undefined && !judgeToken(world, token))) return undefined;
  return { status: 401 as const, headers: { 'WWW-Authenticate': 'Basic realm="site"' } };
}

/**
 * Who asks, and may they: management and Kudu want a token, and management counts requests and asks for its version.
 * The function app looks at keys itself, when it knows the function; Entra is open.
 */
export function authorize(incoming: Incoming, runtime: AzureRuntime, services: WorldServices): Answer | undefined {
  const world: AzureWorld = { runtime, services };
  if (incoming.mount === kuduMount) return judgeKuduCaller(world, incoming.headers);
  if (incoming.mount !== managementMount) return undefined;
  const { headers } = incoming;
  return (
    judgeCaller(world, headers, incoming.baseOf(loginMount)) ??
    throttleRequest(world, countedRequest(incoming)) ??
    checkApiVersion(incoming, services)
  );
}
