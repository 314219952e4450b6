import type { Answer, UnroutedRequest, WorldServices } from '../../family.js';
import { dressManagementAnswer } from './arm-answer.js';
import { judgeCaller, judgeKuduCaller } from './authorize.js';
import { armError } from './errors.js';
import { siteOf } from './find-site.js';
import { levelOfKey } from './keys/check-key.js';
import { readKey } from './keys/read-key.js';
import { kuduMount, loginMount, managementMount } from './mounts.js';
import type { AzureRuntime, AzureWorld } from './state.js';
import { answerStopped } from './stopped-page.js';
import { kindOfRequest } from './throttle/request-kind.js';

/** Resource Manager, of a path that leads nowhere or takes another method. It asks first who asks. */
function answerForManagement(world: AzureWorld, request: UnroutedRequest): Answer {
  const { method, path, headers, allowed } = request;
  const refused = judgeCaller(world, headers, request.baseOf(loginMount));
  if (refused) return refused;
  if (allowed.length > 0) {
    const message = `The requested resource does not support http method '${method}'.`;
    return { ...armError(405, 'HttpMethodNotAllowed', message), headers: { allow: allowed.join(', ') } };
  }
  const provider = /\/providers\/([^/]+)(?:\/([^?]*))?/i.exec(path);
  if (!provider) {
    return armError(404, 'NotFound', `No route of Resource Manager leads to '${path}'.`);
  }
  const [, namespace = '', rest = ''] = provider;
  if (namespace.toLowerCase() !== 'microsoft.web') {
    return armError(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);
  }
  const message = `The resource type '${rest}' could not be found in the namespace 'Microsoft.Web'.`;
  return armError(404, 'InvalidResourceType', message);
}

/**
 * The app's host. Below `/admin` it asks for the master key before it looks where a path leads; an extension that is not
 * there is simply not found.
 */
function answerForHost(world: AzureWorld, request: UnroutedRequest): Answer {
  const site = siteOf(world, request.variables.app ?? '');
  if (!site) return { status: 404 };
  if (site.state === 'Stopped') return answerStopped();
  if (request.allowed.length > 0) return { status: 405, headers: { allow: request.allowed.join(', ') } };
  const isForAdministrators = /^\/admin(?:\/|$)/i.test(request.path);
  if (!isForAdministrators) return { status: 404 };
  const level = levelOfKey(site, readKey(request) ?? '');
  if (level === 'admin') return { status: 404 };
  return { status: level === undefined ? 401 : 403 };
}

/** Kudu. Its log stream is found whatever the method, and then wants GET. */
function answerForKudu(world: AzureWorld, { headers, path, allowed }: UnroutedRequest): Answer {
  const refused = judgeKuduCaller(world, headers);
  if (refused) return refused;
  if (allowed.length === 0) return { status: 404 };
  return { status: /^\/api\/logstream(?:\/|$)/i.test(path) ? 400 : 405 };
}

/** Entra, of a path that leads nowhere or takes another method. */
function answerForEntra({ method, allowed }: UnroutedRequest): Answer {
  if (allowed.length === 0) return { status: 404 };
  const message = `AADSTS900561: The endpoint only accepts ${allowed.join(', ')} requests. Received a ${method} request.`;
  return { status: 400, body: { error: 'invalid_request', error_description: message, error_codes: [900561] } };
}

/** What each of the four services answers where no operation is. */
export function answerUnrouted(request: UnroutedRequest, runtime: AzureRuntime, services: WorldServices): Answer {
  const world: AzureWorld = { runtime, services };
  if (request.mount === managementMount) {
    const counted = {
      kind: kindOfRequest(request),
      subscription: /^\/subscriptions\/([^/]+)/i.exec(request.path)?.[1],
      headers: request.headers,
    };
    return dressManagementAnswer(world, answerForManagement(world, request), counted);
  }
  if (request.mount === loginMount) return answerForEntra(request);
  return request.mount === kuduMount ? answerForKudu(world, request) : answerForHost(world, request);
}
