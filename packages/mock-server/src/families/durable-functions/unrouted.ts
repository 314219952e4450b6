import type { Answer, UnroutedRequest } from '../../family.js';
import { describeMessage } from './errors.js';
import { keylessPrefix, webhookPrefix } from './handlers/management-urls.js';

/** The webhook's path in version 1 of the Functions runtime. */
const olderPrefix = '/admin/extensions/durabletaskextension';

/** What the host passes on, by the prefix of the address; the keyless address takes every method. */
const methodsByPrefix: readonly (readonly [string, readonly string[] | undefined])[] = [
  [webhookPrefix, ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS']],
  [olderPrefix, ['GET', 'POST', 'DELETE']],
  [keylessPrefix, undefined],
];

/**
 * Answers what no route takes. A wrong method is 404 with no body, as an unknown path is; only methods that the host
 * itself does not pass on are 405. An entity without a name is an argument that the extension refuses.
 */
export function answerUnrouted({ method, path }: UnroutedRequest): Answer {
  const lowered = path.toLowerCase();
  const found = methodsByPrefix.find(([prefix]) => lowered === prefix || lowered.startsWith(`${prefix}/`));
  if (found === undefined) return { status: 404 };
  const [prefix, methods] = found;
  if (methods !== undefined && !methods.includes(method)) return { status: 405 };
  const isEntities = lowered.slice(prefix.length).replace(/^\/+|\/+$/g, '') === 'entities';
  if (!isEntities || (method !== 'POST' && method !== 'DELETE')) return { status: 404 };
  const rule = 'Invalid entity id: entity name must not be a null or empty string.';
  return { status: 400, body: describeMessage(`${rule} (Parameter 'entityName')`) };
}
