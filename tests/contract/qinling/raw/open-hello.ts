import type { WorldOptions } from '@functionary/mock-server';
import { type Engine, openEngine } from './open-engine.js';

/** A fault of the typed controllers that is the client's. */
export const isFault = (text: string) => ({ faultcode: 'Client', faultstring: text, debuginfo: null });

/** An installation with one package function, and ids of what stands in it. */
export interface Hello extends Engine {
  /** Of project `demo`. */
  readonly functionId: string;
  readonly runtimeId: string;
}

/** Opens an installation with the runtime `python3` and the function `hello`, which greets. */
export function openHello(options: WorldOptions = {}): Hello {
  const engine = openEngine(options);
  const { runtimes, functions } = engine.world.qinling;
  const runtimeId = runtimes.put({ name: 'python3' }).id;
  return { ...engine, runtimeId, functionId: functions.put({ name: 'hello' }).id };
}
