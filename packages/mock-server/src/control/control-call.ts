import type { MockServer } from '../mock-server.js';
import type { World } from '../world.js';
import type { AtDoor } from '../world-door.js';

/** What a control operation is called with. */
export interface ControlCall {
  readonly mock: MockServer;
  /** The world that the request chose. */
  readonly world: World;
  readonly door: AtDoor;
  /** What follows the operation's name in the path. */
  readonly rest: readonly string[];
  /** The JSON body; undefined when there is none. */
  readonly body: unknown;
}

/** A control request that cannot be done; its message says why. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}
