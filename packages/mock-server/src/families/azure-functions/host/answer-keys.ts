import type { Incoming } from '../../../family.js';
import { findKeyName } from '../keys/find-key-name.js';
import { dropKey, writeKey } from '../keys/write-key.js';
import { generateHostSecret, type SecretKind } from '../make-secret.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { type AdminRefusal, enterAdmin } from './enter-admin.js';
import { isMasterKey, type KeySet, masterKeyName } from './key-set.js';

/** A request about keys of the host, or of a function on it. */
export interface KeysRequest {
  readonly world: AzureWorld;
  readonly incoming: Incoming;
  /** Finds the set in the app; undefined where there is none. */
  readonly findSet: (site: SiteRecord) => KeySet | undefined;
}

const notFound = { status: 404 } as const;
const badKey = (text: string) => ({ status: 400, contentType: 'text/plain; charset=utf-8', body: text }) as const;

/** The set, for one who has the master key. */
function enter({
  world,
  incoming,
  findSet,
}: KeysRequest): { site: SiteRecord; set: KeySet } | { refused: AdminRefusal } {
  const entered = enterAdmin(world, incoming);
  if ('refused' in entered) return entered;
  const set = findSet(entered.site);
  return set ? { site: entered.site, set } : { refused: notFound };
}

const linkTo = (href: string) => [{ rel: 'self', href }];

function renderKey({ incoming }: KeysRequest, { path }: KeySet, name: string, value: string) {
  return { name, value, links: linkTo(`${incoming.base}${path}/${encodeURIComponent(name)}`) };
}

/** Lists the keys of a set. The master key is not among them. */
export function listKeys(request: KeysRequest) {
  const entered = enter(request);
  if ('refused' in entered) return entered.refused;
  const { keys, path } = entered.set;
  const body = {
    keys: [...keys].map(([name, value]) => ({ name, value })),
    links: linkTo(`${request.incoming.base}${path}`),
  };
  return { status: 200, body } as const;
}

/** Shows a key, the master key by its name. */
export function showKey(request: KeysRequest, keyName: string) {
  const entered = enter(request);
  if ('refused' in entered) return entered.refused;
  const { site, set } = entered;
  const name = isMasterKey(set, keyName) ? masterKeyName : findKeyName(set.keys, keyName);
  if (name === undefined) return notFound;
  const value = name === masterKeyName ? site.masterKey : set.keys.get(name)!;
  return { status: 200, body: renderKey(request, set, name, value) } as const;
}

function write(request: KeysRequest, site: SiteRecord, set: KeySet, keyName: string, value: string) {
  if (isMasterKey(set, keyName)) {
    site.masterKey = value;
    return { status: 200, body: renderKey(request, set, masterKeyName, value) } as const;
  }
  const written = writeKey(request.world, set.keys, set.kind, keyName, value);
  const body = renderKey(request, set, written.name, value);
  return written.isNew ? ({ status: 201, body } as const) : ({ status: 200, body } as const);
}

/** Gives a key a value of the host's own making. */
export function generateKey(request: KeysRequest, keyName: string) {
  const entered = enter(request);
  if ('refused' in entered) return entered.refused;
  const { site, set } = entered;
  const kind: SecretKind = isMasterKey(set, keyName) ? 'master' : set.kind;
  return write(request, site, set, keyName, generateHostSecret(request.world.services, kind));
}

/** The value of a key that is to be set; undefined where the body holds none. */
function readValue({ bytes }: Incoming): string | undefined {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>> | null;
    // names of members match in any case, as in the host
    const name = Object.keys(body ?? {}).find((each) => each.toLowerCase() === 'value');
    const value = name === undefined ? undefined : body![name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Gives a key the value of the body. */
export function setKey(request: KeysRequest, keyName: string) {
  const entered = enter(request);
  if ('refused' in entered) return entered.refused;
  const value = readValue(request.incoming);
  return value === undefined ? badKey('Invalid key value') : write(request, entered.site, entered.set, keyName, value);
}

/** Takes a key away; the master key stays. */
export function deleteKey(request: KeysRequest, keyName: string) {
  const entered = enter(request);
  if ('refused' in entered) return entered.refused;
  if (keyName.toLowerCase() === masterKeyName) return badKey('Cannot delete System Key.');
  return dropKey(entered.set.keys, keyName) ? ({ status: 204 } as const) : notFound;
}
