import { type CallOptions, InvalidArgumentError } from '@functionary/core';
import { pickSecrets } from './app-body.js';
import { listAppSettings, updateAppSettings } from './generated/operations.js';
import { readSettings } from './normalise.js';
import { type AppTarget, callAndRead, type Management } from './service.js';

/** The settings of an app, which its code reads as environment variables. Their values may be secrets. */
export class AppSettings {
  readonly #management: Management;
  readonly #path: AppTarget;

  /** Made by `AppHandle`. */
  constructor(management: Management, target: AppTarget) {
    this.#management = management;
    this.#path = target;
  }

  /** Lists the settings by name, with their values. */
  list(options?: CallOptions): Promise<Record<string, string>> {
    const { caller } = this.#management;
    return callAndRead(caller, listAppSettings, { path: this.#path }, readSettings, options, 'object of app settings');
  }

  /**
   * Puts these settings in the place of all that there are: what is left out is gone. The app restarts.
   *
   * @returns the settings as they are then
   * @throws InvalidArgumentError for a value that is no text
   */
  async replace(values: Readonly<Record<string, string>>, options?: CallOptions): Promise<Record<string, string>> {
    const { caller } = this.#management;
    for (const [name, value] of Object.entries(values))
      if (typeof value !== 'string') throw new InvalidArgumentError(name, 'a setting is a text; pass one');
    const args = { path: this.#path, body: { properties: { ...values } } };
    const call = { ...options, secrets: pickSecrets(Object.values(values)) };
    return callAndRead(caller, updateAppSettings, args, readSettings, call, 'object of app settings');
  }

  /**
   * Changes some settings and leaves the others: reads all, then replaces all. What someone else changes in between is
   * lost, for the service knows no condition. Where nothing changes nothing is written, and the app does not restart.
   *
   * @param changes - values by name; undefined takes a setting away
   * @param options - `deadlineMs` holds for each of the two requests
   * @example
   * ```ts
   * await app.settings.merge({ FEATURE_X: 'on', OLD_FLAG: undefined });
   * ```
   * @returns the settings as they are then
   */
  async merge(
    changes: Readonly<Record<string, string | undefined>>,
    options?: CallOptions,
  ): Promise<Record<string, string>> {
    const before = await this.list(options);
    const after: Record<string, string> = { ...before };
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) delete after[name];
      else after[name] = value;
    }
    const names = Object.keys({ ...before, ...after });
    return names.some((name) => before[name] !== after[name]) ? this.replace(after, options) : before;
  }
}
