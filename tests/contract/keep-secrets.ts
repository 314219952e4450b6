import { inspect } from 'node:util';
import type { Hooks } from '@functionary/core';
import type { World } from '@functionary/mock-server';
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
  /** Takes over what the journal holds, and empties it. */
  takeJournal(): void;
}

/**
 * Watches over a test. When it has ended, no error, event or line of the journal may hold a secret that its world had at
 * any time.
 *
 * @param listSecrets - the secrets that the world has at the moment
 */
export function watchSecrets(world: World, listSecrets: () => Iterable<string>): Watch {
  const secrets = new Set<string>();
  const errors = new Set<unknown>();
  const events: unknown[] = [];
  const tell = (event: object) => {
    const { error, headers: _, ...shown } = event as { error?: unknown; headers?: unknown };
    events.push(shown);
    if (error !== undefined) errors.add(error);
  };
  const look = () => {
    for (const secret of listSecrets()) secrets.add(secret);
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
    takeJournal() {
      events.push(...world.journal.entries());
      world.journal.clear();
    },
  };
}
