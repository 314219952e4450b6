import {
  type AppHandle,
  createMemoryJournal,
  FunctionApp,
  hostKeyAdapter,
  isApiError,
  openKeyRing,
  probeDurable,
  probeFunction,
  type RotateKeyOptions,
  rotateKey,
  systemKeyAdapter,
} from '@functionary/azure-functions';
import { DurableFunctions } from '@functionary/durable-functions';
import type { AzureConnection } from '@functionary/mock-server';
import { callDuring } from './call-during.js';
import { say } from './say.js';

const ROTATIONS = 10;

/** The host's key by two names, and the key of Durable Functions in place: both replaced while calls go on. */
export async function tourKeyRotation(app: AppHandle, connection: AzureConnection): Promise<void> {
  const { appUrl: baseUrl, clock } = connection;
  const journal = createMemoryJournal();

  const verifyHost = probeFunction({ baseUrl, clock }, 'HttpTrigger');
  const host = { id: 'demo-app/host', adapter: hostKeyAdapter({ app, verify: verifyHost }), journal, clock };
  const hostRing = openKeyRing(host);
  const functionApp = new FunctionApp({ baseUrl, functionKey: hostRing, clock });
  const greetings = await callDuring(rotate({ ...host, ring: hostRing }), () => functionApp.invoke('HttpTrigger'));
  const former = new FunctionApp({ baseUrl, functionKey: connection.functionKey, clock });
  const refusal = await former.invoke('HttpTrigger').catch((error: unknown) => isApiError(error) && error.name);
  say.did(`${describe("the host's key", greetings)}; the key that it began with is refused now: ${refusal}`);

  const verify = probeDurable({ baseUrl, clock });
  const system = { id: 'demo-app/durable', adapter: systemKeyAdapter({ app, verify }), journal, clock };
  const systemRing = openKeyRing(system);
  const durable = new DurableFunctions({ baseUrl, systemKey: systemRing, clock });
  const starts = await callDuring(rotate({ ...system, ring: systemRing }), () => durable.start('HelloSequence'));
  say.did(`${describe("durable's key", starts)}, though its one name was written over`);

  const entries = [await journal.get(host.id), await journal.get(system.id)];
  const kept = entries.reduce((sum, entry) => sum + (entry?.keys.length ?? 0), 0);
  say.did(`the journal knows ${kept} keys by name, date and fingerprint, and none by value`);
}

/** Replaces a key again and again. */
function rotate(key: RotateKeyOptions): () => Promise<void> {
  return async () => {
    for (let turn = 0; turn < ROTATIONS; turn++) await rotateKey(key);
  };
}

function describe(key: string, { calls, failures }: { calls: number; failures: readonly unknown[] }): string {
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${calls} calls failed`);
  return `replaced ${key} ${ROTATIONS} times under traffic: ${calls} calls, ${failures.length} failed`;
}
