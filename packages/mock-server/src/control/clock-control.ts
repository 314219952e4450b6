import { jsonReply, type Reply } from '../wire/reply.js';
import type { World } from '../world.js';
import { type ControlCall, ControlError } from './control-call.js';

function describeClock({ clock }: World): Reply {
  return jsonReply(200, { now: new Date(clock.now()).toISOString(), mode: clock.mode });
}

/** `GET /_mock/clock` */
export function readClock({ world }: ControlCall): Reply {
  return describeClock(world);
}

/** `POST /_mock/clock` with one of `{"advance": "1h"}`, `{"advanceToNext": true}`, `{"runUntilIdle": true}`. */
export async function moveClock({ world, body }: ControlCall): Promise<Reply> {
  const move = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const [name, ...others] = Object.keys(move);
  if (name === 'advance' && others.length === 0) await world.clock.advance(move.advance as string | number);
  else if (name === 'advanceToNext' && others.length === 0 && move[name] === true) await world.clock.advanceToNext();
  else if (name === 'runUntilIdle' && others.length === 0 && move[name] === true) await world.clock.runUntilIdle();
  else {
    throw new ControlError(
      'Say how to move: {"advance": "1h"} (or milliseconds), {"advanceToNext": true} or {"runUntilIdle": true}',
    );
  }
  return describeClock(world);
}
