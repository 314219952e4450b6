import type { Answer, UnroutedRequest, WorldServices } from '../../family.js';
import { judgeAsking } from './authorize.js';
import { describeMessage } from './errors.js';
import { findDoor } from './passed-methods.js';
import type { DurableRuntime } from './state.js';

/**
 * Answers what no route takes. The host asks for the key before the extension looks at the path. A wrong method is then
 * 404 with no body, as an unknown path is; only methods that the host itself does not pass on are 405. An entity without
 * a name is an argument that the extension refuses.
 */
export function answerUnrouted(request: UnroutedRequest, runtime: DurableRuntime, services: WorldServices): Answer {
  const { method, path, headers, query, variables } = request;
  const door = findDoor(method, path);
  if (door === undefined) return { status: 404 };
  if (!door.isPassedOn) return { status: 405 };
  const refused = judgeAsking({ prefix: door.prefix, app: variables.app ?? '', headers, query }, runtime, services);
  if (refused) return refused;
  const isEntities =
    path
      .toLowerCase()
      .slice(door.prefix.length)
      .replace(/^\/+|\/+$/g, '') === 'entities';
  if (!isEntities || (method !== 'POST' && method !== 'DELETE')) return { status: 404 };
  const rule = 'Invalid entity id: entity name must not be a null or empty string.';
  return { status: 400, body: describeMessage(`${rule} (Parameter 'entityName')`) };
}
