import type { AzureConnection, World } from '@functionary/mock-server';
import { type Watch, watchSecrets } from '../keep-secrets.js';

/** The shortest value of a setting that counts as a secret. */
const SHORTEST = 8;

/** Watches over a test: the world's keys and settings, and what its clients were given, may not be shown. */
export function watchAzureSecrets(world: World, { token, clientSecret }: AzureConnection): Watch {
  return watchSecrets(world, function* listSecrets() {
    yield* [token, clientSecret];
    for (const { masterKey, functionKeys, systemKeys, functions, appSettings } of world.azure.apps.list()) {
      const keys = [functionKeys, systemKeys, ...[...functions.values()].map((fn) => fn.keys)];
      for (const secret of [masterKey, ...keys.flatMap((map) => [...map.values()])]) yield secret;
      for (const value of appSettings.values()) if (value.length >= SHORTEST) yield value;
    }
  });
}
