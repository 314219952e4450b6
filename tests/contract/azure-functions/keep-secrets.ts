import { inspect } from 'node:util';
import type { Hooks } from '@functionary/azure-functions';
import type { AzureConnection, World } from '@functionary/mock-server';
import { expect, onTestFinished } from 'vitest';

/** What a test keeps an eye on: nothing that is shown to people may hold a secret of its world. */
export interface Watch {
  /** Tell it of all calls, by a client's hooks. */
  readonly hooks: Hooks;
  /** Notes the secrets that the world has now. */
  look(): void;
  /** A secret that is not the world's. */
  add(secret: string | undefined): void;
  /** An error that a caller got. */
  tell(error: unknown): void;
}

/** The shortest value of a setting that counts as a secret. */
const SHORTEST = 8;

/** Watches over a test. When it has ended, no error, event or line of the journal may hold a secret that its world had at any time. */
export function watchSecrets(world: World, { token, clientSecret }: AzureConnection): Watch {
  const secrets = new Set<string>([token, clientSecret]);
  const errors = new Set<unknown>();
  const events: unknown[] = [];
  const tell = (event: object) => {
    const { error, headers: _, ...shown } = event as { error?: unknown; headers?: unknown };
    events.push(shown);
    if (error !== undefined) errors.add(error);
  };
  const look = () => {
    for (const { masterKey, functionKeys, systemKeys, functions, appSettings } of world.azure.apps.list()) {
      const keys = [functionKeys, systemKeys, ...[...functions.values()].map((fn) => fn.keys)];
      for (const secret of [masterKey, ...keys.flatMap((map) => [...map.values()])]) secrets.add(secret);
      for (const value of appSettings.values()) if (value.length >= SHORTEST) secrets.add(value);
    }
  };
  look();
  onTestFinished(() => {
    look();
    const texts = [...errors].flatMap((error) => [
      String(error),
      (error as Error).stack ?? '',
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
    ]);
    const shown = [...texts, ...events.map((event) => JSON.stringify(event)), JSON.stringify(world.journal.entries())];
    const told = [...secrets].filter((secret) => shown.some((text) => text.includes(secret)));
    expect(told, 'secrets that were shown').toEqual([]);
  });
  return {
    hooks: { call: tell, request: tell, response: tell, retry: tell, settled: tell },
    look,
    add: (secret) => void (secret && secrets.add(secret)),
    tell: (error) => void errors.add(error),
  };
}
