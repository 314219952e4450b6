import type { components } from './generated/openapi.js';

/** A key as it is in force: its name alone, and its value, which is a secret. */
export interface FunctionKey {
  readonly name: string;
  readonly value: string;
}

/** The keys of a host by kind and name, with their values: `masterKey`, `functionKeys`, `systemKeys`. @interface */
export type ListedHostKeys = components['schemas']['HostKeys'];

/** Which keys of a host: `functionKeys` open every function, `systemKeys` an extension's webhooks each, the `masterKey` all. */
export type HostKeyType = 'functionKeys' | 'systemKeys' | 'masterKey';
