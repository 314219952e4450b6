import { type EngineContext, findHub, keyOf } from './engine-context.js';
import { type InstanceRecord, isTerminal } from './types.js';

/** Settles when an instance has ended (its record) or is not there (undefined). @throws the signal's reason */
export function watchInstance(
  context: EngineContext,
  hub: string,
  id: string,
  signal: AbortSignal | undefined,
): Promise<InstanceRecord | undefined> {
  return new Promise((resolve, reject) => {
    const key = keyOf(hub, id);
    const looks = context.watchers.get(key) ?? new Set();
    const stop = () => {
      looks.delete(look);
      if (looks.size === 0) context.watchers.delete(key);
      signal?.removeEventListener('abort', abort);
    };
    const look = () => {
      const instance = findHub(context, hub)?.instances.get(id);
      if (instance && !isTerminal(instance.runtimeStatus)) return;
      stop();
      resolve(instance);
    };
    const abort = () => {
      stop();
      reject(signal?.reason);
    };
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    context.watchers.set(key, looks.add(look));
    signal?.addEventListener('abort', abort);
    look();
  });
}
