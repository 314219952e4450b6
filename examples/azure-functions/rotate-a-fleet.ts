/** Every key of an app that is older than ninety days, by a journal in a file, which holds no value. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AppHandle,
  AzureFunctions,
  type FleetTarget,
  functionKeyAdapter,
  hostKeyAdapter,
  type JournalStore,
  openKeyRing,
  rotateFleet,
  systemKeyAdapter,
} from '@functionary/azure-functions';
import { createFileJournal } from '@functionary/azure-functions/node';
import type { AzureConnection } from '@functionary/mock-server';

async function* listKeys(app: AppHandle, journal: JournalStore): AsyncIterable<FleetTarget> {
  const host = { id: `${app.functionAppName}/host`, adapter: hostKeyAdapter({ app }), journal };
  yield { ...host, ring: openKeyRing(host) };
  const durable = { id: `${app.functionAppName}/durable`, adapter: systemKeyAdapter({ app }), journal };
  yield { ...durable, ring: openKeyRing(durable) };
  for await (const { name, properties } of app.functions.list()) {
    const key = { id: name, adapter: functionKeyAdapter({ app, functionName: properties.name ?? '' }), journal };
    yield { ...key, ring: openKeyRing(key) };
  }
}

export async function run(connection: AzureConnection): Promise<string> {
  const azure = new AzureFunctions({ ...connection, credential: connection.token });
  const app = azure.app(connection.resourceGroupName, connection.functionAppName);
  const folder = await mkdtemp(join(tmpdir(), 'rotations-'));
  try {
    const journal = createFileJournal(join(folder, 'rotations.json'));
    const options = { concurrency: 2, maxAgeMs: 90 * 24 * 3_600_000, journal, clock: connection.clock };
    const first = await rotateFleet(listKeys(app, journal), options);
    const second = await rotateFleet(listKeys(app, journal), options); // tomorrow, say
    return `rotated ${first.counts.rotated}, then left ${second.counts.skipped} alone`;
  } finally {
    await rm(folder, { recursive: true });
  }
}
