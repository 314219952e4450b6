import type { Clock } from '../../clock.js';
import type { KeyAdapter, KeyStrategy } from '../key-adapter.js';

/** How a model service is. */
export interface ModelOptions {
  readonly strategy: KeyStrategy;
  readonly makes?: 'client' | 'service';
  readonly canRemove?: boolean;
  /** How long after a change calls are judged by it. */
  readonly delayMs?: number;
  /** Comes before each call of the adapter took effect, and after: throws for what is to go wrong. */
  readonly meddle?: (call: 'list' | 'write' | 'remove' | 'verify', when: 'before' | 'after') => void;
  /** What stands in for the service's own word on a key. */
  readonly denies?: () => boolean;
  /** How long a call of the adapter is under way, each way. */
  readonly latencyMs?: number;
}

/** A service with keys by name, which it may heed late, and an adapter for one of them. */
export function createModelService(options: ModelOptions, clock: Clock) {
  const { strategy, makes = 'client', canRemove = true, delayMs = 0, meddle, denies, latencyMs = 25 } = options;
  const names = strategy === 'overlap' ? ['blue', 'green'] : ['only'];
  const changes: { at: number; keys: Record<string, string> }[] = [];
  let made = 0;
  let most = 0;
  let keys: Record<string, string> = {};
  const ever = new Set<string>();
  const change = (next: Record<string, string>) => {
    keys = next;
    for (const name of names) if (next[name]) ever.add(next[name]);
    most = Math.max(most, names.filter((name) => next[name]).length);
    changes.push({ at: clock.now() + delayMs, keys });
  };
  const make = () => `secret-key-value-${++made}-${strategy}`;
  change({ [names[0]!]: 'secret-key-value-0', unrelated: 'secret-of-somebody-else' });
  changes[0]!.at = Number.NEGATIVE_INFINITY;

  const ask = async <T>(call: 'list' | 'write' | 'remove' | 'verify', work: () => T): Promise<T> => {
    await clock.sleep(latencyMs);
    meddle?.(call, 'before');
    const result = work();
    await clock.sleep(latencyMs);
    meddle?.(call, 'after');
    return result;
  };
  const accepts = (value: string) => {
    while (changes[1] && changes[1].at <= clock.now()) changes.shift();
    return Object.values(changes[0]!.keys).includes(value);
  };
  const adapter: KeyAdapter = {
    strategy,
    names,
    makes,
    list: () => ask('list', () => keys),
    write: (name, value) =>
      ask('write', () => {
        if (makes === 'service' && value !== undefined) throw new Error('the service makes its keys itself');
        if (makes === 'client' && value === undefined) throw new Error('Invalid key value');
        const written = value ?? make();
        change({ ...keys, [name]: written });
        return written;
      }),
    verify: (value) => ask('verify', () => accepts(value) && !denies?.()),
    generate: make,
  };
  if (canRemove)
    adapter.remove = (name) =>
      ask('remove', () => {
        const { [name]: _, ...rest } = keys;
        change(rest);
      });
  return {
    adapter,
    accepts,
    change,
    /** What is written, by name. */
    keys: () => keys,
    /** Every value that one of the adapter's names ever had. */
    ever,
    /** How many of the adapter's names had a key at once, at most. */
    most: () => most,
  };
}
