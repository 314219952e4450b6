import type { Progress } from '../family.js';
import { checkProgress } from '../options.js';
import type { ChangeFilter } from '../progress.js';
import { jsonReply, type Reply } from '../wire/reply.js';
import { type ControlCall, ControlError } from './control-call.js';

function readFilter(value: Record<string, unknown>): ChangeFilter {
  const { kind, item } = value;
  for (const text of [kind, item]) {
    if (text !== undefined && typeof text !== 'string') throw new ControlError('kind and item are text');
  }
  return {
    ...(kind === undefined ? {} : { kind: kind as string }),
    ...(item === undefined ? {} : { item: item as string }),
  };
}

/** `GET /_mock/progress`: the changes that wait. */
export function listPending({ world }: ControlCall): Reply {
  const pending = world.progress.pending().map(({ id, owner, kind, item, pollsLeft }) => ({
    ...{ id, family: owner, kind, item },
    ...(pollsLeft === undefined ? {} : { pollsLeft }),
  }));
  return jsonReply(200, { pending });
}

/** `POST /_mock/progress` with `{"set": rule, kind?, item?}` or `{"run": true, kind?, item?}`. */
export async function setProgress({ world, body }: ControlCall): Promise<Reply> {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const of = readFilter(given);
  if (given.set !== undefined) {
    checkProgress('set', given.set);
    world.progress.set(given.set as Progress, of);
    return jsonReply(200, { done: 0 });
  }
  if (given.run !== true) {
    throw new ControlError(
      'Say what to do: {"set": "immediate" | "manual" | {"time": ms} | {"polls": n}} or {"run": true}',
    );
  }
  return jsonReply(200, { done: await world.progress.run(of) });
}
