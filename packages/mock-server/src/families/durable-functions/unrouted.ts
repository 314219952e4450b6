import type { Answer, UnroutedRequest } from '../../family.js';
import { describeMessage } from './errors.js';
import { findDoor } from './passed-methods.js';

/**
 * Answers what no route takes. A wrong method is 404 with no body, as an unknown path is; only methods that the host
 * itself does not pass on are 405. An entity without a name is an argument that the extension refuses.
 */
export function answerUnrouted({ method, path }: UnroutedRequest): Answer {
  const door = findDoor(method, path);
  if (door === undefined) return { status: 404 };
  if (!door.isPassedOn) return { status: 405 };
  const isEntities =
    path
      .toLowerCase()
      .slice(door.prefix.length)
      .replace(/^\/+|\/+$/g, '') === 'entities';
  if (!isEntities || (method !== 'POST' && method !== 'DELETE')) return { status: 404 };
  const rule = 'Invalid entity id: entity name must not be a null or empty string.';
  return { status: 400, body: describeMessage(`${rule} (Parameter 'entityName')`) };
}
