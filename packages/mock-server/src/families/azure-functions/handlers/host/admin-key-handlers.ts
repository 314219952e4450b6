import type { Incoming, WorldServices } from '../../../../family.js';
import { deleteKey, generateKey, type KeysRequest, listKeys, setKey, showKey } from '../../host/answer-keys.js';
import { findFunctionKeySet, findHostKeySet } from '../../host/key-set.js';
import type { AzureHandlers, AzureRuntime } from '../../state.js';

type AdminKeyOperation = Extract<keyof AzureHandlers, `${string}Admin${'Function' | 'Host'}Key${string}`>;

interface AdminCall {
  readonly incoming: Incoming;
  readonly runtime: AzureRuntime;
  readonly services: WorldServices;
}

const ofFunction = ({ incoming, runtime, services }: AdminCall): KeysRequest => ({
  world: { runtime, services },
  incoming,
  findSet: (site) => findFunctionKeySet(site, incoming.path.functionName!),
});

const ofHost = ({ incoming, runtime, services }: AdminCall): KeysRequest => ({
  world: { runtime, services },
  incoming,
  findSet: (site) => findHostKeySet(site, incoming.path.keySet!),
});

const nameOf = ({ incoming }: AdminCall): string => incoming.path.keyName!;

/** Keys through the host: what holds for a function's holds for the host's own. */
export const adminKeyHandlers: Pick<AzureHandlers, AdminKeyOperation> = {
  listAdminFunctionKeys: (call) => listKeys(ofFunction(call)),
  getAdminFunctionKey: (call) => showKey(ofFunction(call), nameOf(call)),
  generateAdminFunctionKey: (call) => generateKey(ofFunction(call), nameOf(call)),
  setAdminFunctionKey: (call) => setKey(ofFunction(call), nameOf(call)),
  deleteAdminFunctionKey: (call) => deleteKey(ofFunction(call), nameOf(call)),
  listAdminHostKeys: (call) => listKeys(ofHost(call)),
  getAdminHostKey: (call) => showKey(ofHost(call), nameOf(call)),
  generateAdminHostKey: (call) => generateKey(ofHost(call), nameOf(call)),
  setAdminHostKey: (call) => setKey(ofHost(call), nameOf(call)),
  deleteAdminHostKey: (call) => deleteKey(ofHost(call), nameOf(call)),
};
