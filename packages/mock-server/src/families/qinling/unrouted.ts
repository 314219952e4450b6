import type { Answer, UnroutedRequest } from '../../family.js';
import { identityError, middlewareError } from './errors.js';
import { identityMount } from './operation-kinds.js';

/** What a browser asks before it sends a request of another origin, answered by the service's CORS filter. */
const isPreflight = ({ method, headers }: UnroutedRequest): boolean =>
  method === 'OPTIONS' && headers.get('origin') !== null;

/** Paths that stand for something to be done: to GET, they are a record with one name too many (pecan rest.py). */
const isActionRead = ({ method, path }: UnroutedRequest): boolean =>
  method === 'GET' && /\/(?:invoke|detach|scale_up|scale_down)\/?$/.test(path);

/** Keystone and Qinling, of a path that leads nowhere or takes another method. */
export function answerUnrouted(request: UnroutedRequest): Answer {
  if (isPreflight(request)) return { status: 200 };
  const { headers } = request;
  const allowed = isActionRead(request) ? [] : request.allowed;
  const status = allowed.length > 0 ? 405 : 404;
  const allow: Record<string, string> = allowed.length > 0 ? { allow: allowed.join(', ') } : {};
  if (request.mount === identityMount) {
    const message =
      status === 404
        ? 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.'
        : 'The method is not allowed for the requested URL.';
    return { ...identityError(status, message), headers: allow };
  }
  return middlewareError(status, headers.get('accept'), allow);
}
