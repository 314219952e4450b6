import type { KeyAdapter } from '@functionary/core/keys';
import type { HostedApp, ManagedApp } from './key-store.js';

/** Asks the app whether it accepts a key: false for 401, and for anything that tells nothing it throws. */
export type KeyProbe = KeyAdapter['verify'];

/** What every adapter takes. */
export interface KeyAdapterOptions {
  /** `azure.app(…)`, which changes keys by Resource Manager; or a `FunctionApp` whose key is the master key, which asks the host itself. */
  app: ManagedApp | HostedApp;
  /**
   * Asks the app whether it accepts a new key before the key is taken into use: `probeFunction`, `probeDurable`,
   * `probeHost`, or a call of yours.
   *
   * @default the keys are listed again and compared: that shows that the key was written, not that every host has read it
   */
  verify?: KeyProbe | undefined;
  /** Makes a value. @default 40 random bytes in URL-safe base64 */
  generate?: (() => string) | undefined;
}

/** What adapters of two names take besides. */
export interface OverlapOptions extends KeyAdapterOptions {
  /** The names that the key lives under in turn; the first exists when the first rotation begins. @default ['default', 'standby'] */
  names?: readonly [string, string] | undefined;
}
