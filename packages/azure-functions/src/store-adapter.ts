import type { KeyAdapter } from '@functionary/core/keys';
import type { KeyAdapterOptions, OverlapOptions } from './key-adapter-options.js';
import type { KeyStore } from './key-store.js';

/** An adapter whose two names take turns. */
export function adaptOverlap(store: KeyStore, options: OverlapOptions): KeyAdapter {
  const { names = ['default', 'standby'] } = options;
  return { strategy: 'overlap', names, ...adapt(store, options), remove: store.remove };
}

/** An adapter of one name, which is written over. */
export function adaptInPlace(store: KeyStore, name: string, options: KeyAdapterOptions): KeyAdapter {
  return { strategy: 'in-place', names: [name], ...adapt(store, options) };
}

function adapt({ list, write }: KeyStore, { verify, generate }: KeyAdapterOptions) {
  return {
    list,
    write,
    verify: verify ?? (async (value, options) => Object.values(await list(options)).includes(value)),
    ...(generate && { generate }),
  } satisfies Partial<KeyAdapter>;
}
