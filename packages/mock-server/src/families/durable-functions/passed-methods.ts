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
 * The door by which a path comes in, in lower case, and whether the host passes a method on there. Undefined where the
 * path is none of the extension's.
 *
 * Source: HostController.cs and AdminController.cs of azure-functions-host.
 */
export function findDoor(method: string, path: string): { prefix: string; isPassedOn: boolean } | undefined {
  const lowered = path.toLowerCase();
  const found = methodsByPrefix.find(([prefix]) => lowered === prefix || lowered.startsWith(`${prefix}/`));
  return found && { prefix: found[0], isPassedOn: found[1]?.includes(method) ?? true };
}
