import type { WorldOptions } from '../family.js';
import { jsonReply, type Reply, refusal } from '../wire/reply.js';
import { type ControlCall, ControlError } from './control-call.js';

/** `GET /_mock/worlds` */
export function listWorlds({ mock }: ControlCall): Reply {
  return jsonReply(200, { worlds: [...mock.worlds.keys()].map((id) => ({ id })) });
}

/** `POST /_mock/worlds` with the options of a world, all of them optional. */
export function makeWorld({ mock, door, body }: ControlCall): Reply {
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) {
    throw new ControlError('The body is an object of options, or empty');
  }
  const world = mock.world((body ?? {}) as WorldOptions);
  return jsonReply(201, { id: world.id, url: `${door.url.origin}/worlds/${world.id}` });
}

/** `DELETE /_mock/worlds/{id}`; the default world stays. */
export function deleteWorld({ mock, rest }: ControlCall): Reply {
  const [id] = rest;
  if (id === undefined) throw new ControlError('Say which: DELETE /_mock/worlds/{id}');
  if (id === 'default') throw new ControlError('The default world stays: POST /_mock/reset empties it');
  if (!mock.deleteWorld(id)) return refusal(404, 'UnknownWorld', `There is no world '${id}'`);
  return { status: 204, headers: {}, body: null };
}
