import type { MockServer } from '../mock-server.js';
import { InvalidOptionError } from '../options.js';
import { readBody } from '../wire/read-body.js';
import { jsonReply, type Reply, refusal } from '../wire/reply.js';
import type { World } from '../world.js';
import type { AtDoor } from '../world-door.js';
import { moveClock, readClock } from './clock-control.js';
import { type ControlCall, ControlError } from './control-call.js';
import { listPending, setProgress } from './progress-control.js';
import { deleteWorld, listWorlds, makeWorld } from './worlds-control.js';

type ControlOperation = (call: ControlCall) => Reply | Promise<Reply>;

const empty: Reply = { status: 204, headers: {}, body: null };

const operations: Readonly<Record<string, Readonly<Record<string, ControlOperation>>>> = {
  ready: { GET: () => jsonReply(200, { ready: true }) },
  clock: { GET: readClock, POST: moveClock },
  reset: {
    POST: ({ world }) => {
      world.reset();
      return empty;
    },
  },
  idle: {
    POST: async ({ world }) => {
      await world.idle();
      return empty;
    },
  },
  progress: { GET: listPending, POST: setProgress },
  journal: {
    GET: ({ world }) => jsonReply(200, { entries: world.journal.entries() }),
    DELETE: ({ world }) => {
      world.journal.clear();
      return empty;
    },
  },
  worlds: { GET: listWorlds, POST: makeWorld, DELETE: deleteWorld },
};

const isBadRequest = (error: unknown): error is Error =>
  [InvalidOptionError, ControlError, TypeError, RangeError].some((kind) => error instanceof kind);

const maxControlBytes = 64 * 1024;

async function readJson(door: AtDoor): Promise<unknown> {
  const bytes = await readBody(door.arrival, maxControlBytes);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ControlError('The body is not JSON');
  }
}

/** Serves `/_mock/*`, as `specs/mock-control.yaml` describes it: what tests in other languages need of a world. */
export function createControl(mock: MockServer): (door: AtDoor, world: World) => Promise<Reply> {
  return async (door, world) => {
    // a slash at the end counts for nothing
    const [, name = '', ...rest] = door.segments.filter((segment) => segment !== '');
    const methods = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!methods) {
      const known = Object.keys(operations)
        .map((each) => `/_mock/${each}`)
        .join(', ');
      return refusal(404, 'UnknownControl', `There is no /_mock/${name}: known are ${known}`);
    }
    // whoever waits for a server to come up often asks with HEAD
    const method = door.arrival.method === 'HEAD' ? 'GET' : door.arrival.method;
    const operation = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!operation) {
      const allow = Object.keys(methods).join(', ');
      const reply = refusal(405, 'MethodNotAllowed', `/_mock/${name} takes ${allow}, not ${door.arrival.method}`);
      return { ...reply, headers: { ...reply.headers, allow } };
    }
    try {
      return await operation({ mock, world, door, rest, body: await readJson(door) });
    } catch (error) {
      if (isBadRequest(error)) {
        return refusal(400, 'BadControlRequest', error.message);
      }
      return refusal(409, 'ControlFailed', error instanceof Error ? error.message : String(error));
    }
  };
}
