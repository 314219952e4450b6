/** How the key of a service is replaced: `overlap` where two names can hold keys, `in-place` where the service knows one name only. */
export type KeyStrategy = 'overlap' | 'in-place';

/** What an adapter's methods are told besides. */
export interface KeyCallOptions {
  /** Aborts when the rotation does, or the call takes too long. */
  readonly signal: AbortSignal | undefined;
}

/**
 * One key of a service, for a rotation. Its calls may fail, and the answers of its calls may be lost: the rotation looks with `list` what happened.
 *
 * @example
 * ```ts
 * import type { KeyAdapter } from '@functionary/core/keys';
 *
 * const address = 'https://things.example/keys';
 * const adapter: KeyAdapter = {
 *   strategy: 'overlap',
 *   names: ['blue', 'green'],
 *   list: async ({ signal }) => (await fetch(address, { signal: signal ?? null })).json(),
 *   write: async (name, value, { signal }) => {
 *     await fetch(`${address}/${name}`, { method: 'PUT', body: value ?? null, signal: signal ?? null });
 *     return value;
 *   },
 *   remove: async (name) => void (await fetch(`${address}/${name}`, { method: 'DELETE' })),
 *   verify: async (value) => (await fetch('https://things.example/', { headers: { 'x-key': value } })).status !== 401,
 * };
 * ```
 */
export interface KeyAdapter {
  readonly strategy: KeyStrategy;
  /** The names that the key lives under: two for `overlap`, which take turns, and one for `in-place`. Other keys of the service are left alone. */
  readonly names: readonly string[];
  /**
   * Who makes new values: `client`, which can send a write again without harm, or `service`, where it takes none (regenerate).
   *
   * @default 'client'
   */
  readonly makes?: 'client' | 'service';
  /** Every key of the service by name, or at least those of `names`. */
  list(options: KeyCallOptions): Promise<Readonly<Record<string, string | undefined>>>;
  /**
   * Creates or replaces one key.
   *
   * @param value what to set; undefined asks the service to make it
   * @returns the value that is in force now, or undefined where the answer does not say
   */
  write(name: string, value: string | undefined, options: KeyCallOptions): Promise<string | undefined | void>;
  /** Removes one key; absent is no error. Without it an old key is retired by overwriting it with a value that nobody keeps. */
  remove?(name: string, options: KeyCallOptions): Promise<void>;
  /** Whether the service accepts the key: false for 401, and for anything that tells nothing it throws. */
  verify(value: string, options: KeyCallOptions): Promise<boolean>;
  /** Makes a value. @default 40 random bytes in URL-safe base64 */
  generate?(): string;
}
