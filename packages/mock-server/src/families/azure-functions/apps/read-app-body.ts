import type { Json } from '../../../family.js';
import { isObject, type JsonObject } from '../../../json-object.js';
import { readMember, readTexts } from '../read-object.js';
import { invalidParameter } from '../refusals.js';

/** What a body says of an app; what it leaves out is undefined. */
export interface AppChanges {
  readonly location: string | undefined;
  readonly kind: string | undefined;
  /** Null takes them away. */
  readonly tags: Record<string, string> | null | undefined;
  /** Null takes it away. */
  readonly identity: JsonObject | null | undefined;
  /** Those of its properties that can be written and are shown. */
  readonly properties: JsonObject;
  /** Without what is secret. */
  readonly siteConfig: JsonObject | undefined;
  readonly appSettings: ReadonlyMap<string, string> | undefined;
}

const isText = (value: unknown) => typeof value === 'string';
const isFlag = (value: unknown) => typeof value === 'boolean';

/** What can be written besides `siteConfig`; the service knows more, which is ignored. */
const writable: Readonly<Record<string, (value: unknown) => boolean>> = {
  serverFarmId: isText,
  reserved: isFlag,
  enabled: isFlag,
  httpsOnly: isFlag,
  clientAffinityEnabled: isFlag,
  clientCertEnabled: isFlag,
  hostNamesDisabled: isFlag,
  publicNetworkAccess: isText,
  scmSiteAlsoStopped: isFlag,
  containerSize: Number.isInteger,
  dailyMemoryTimeQuota: Number.isInteger,
};

/** Of `siteConfig`, what is described; the rest may be anything. */
const describedConfig: Readonly<Record<string, (value: unknown) => boolean>> = {
  linuxFxVersion: isText,
  functionAppScaleLimit: Number.isInteger,
  minTlsVersion: isText,
  ftpsState: isText,
};

/** Of `siteConfig`, what holds secrets and is kept apart or not at all. */
const secretConfig = ['appsettings', 'connectionstrings', 'azurestorageaccounts', 'publishingpassword'];

function readText(body: JsonObject, name: string): string | undefined {
  const value = readMember(body, name) ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw invalidParameter(name);
  return value;
}

function readKnown(given: JsonObject, fits: Readonly<Record<string, (value: unknown) => boolean>>): JsonObject {
  const known: Record<string, Json> = {};
  for (const [name, doesFit] of Object.entries(fits)) {
    const value = readMember(given, name) ?? undefined;
    if (value === undefined) continue;
    if (!doesFit(value)) throw invalidParameter(name);
    known[name] = value;
  }
  return known;
}

const described = Object.keys(describedConfig).map((name) => name.toLowerCase());

function readConfig(config: JsonObject): JsonObject {
  const rest = Object.entries(config).filter(([name, value]) => {
    const lower = name.toLowerCase();
    return value !== null && !secretConfig.includes(lower) && !described.includes(lower);
  });
  return { ...Object.fromEntries(rest), ...readKnown(config, describedConfig) };
}

function readSettingList(value: Json): Map<string, string> {
  if (!Array.isArray(value)) throw invalidParameter('appSettings');
  const settings = new Map<string, string>();
  for (const each of value as readonly Json[]) {
    if (!isObject(each)) throw invalidParameter('appSettings');
    const name = readMember(each, 'name');
    const setting = readMember(each, 'value') ?? '';
    if (typeof name !== 'string' || name === '' || typeof setting !== 'string') throw invalidParameter('appSettings');
    settings.set(name, setting);
  }
  return settings;
}

/**
 * Reads what a PUT or PATCH of an app or a slot says.
 *
 * @throws ManagementError 400 for what is there and cannot be what it should be
 */
export function readAppBody(body: unknown): AppChanges {
  if (!isObject(body)) throw invalidParameter('siteEnvelope');
  const tags = readMember(body, 'tags');
  const identity = readMember(body, 'identity');
  if (identity !== undefined && identity !== null && !isObject(identity)) throw invalidParameter('identity');
  const given = readMember(body, 'properties') ?? {};
  if (!isObject(given)) throw invalidParameter('properties');
  const config = readMember(given, 'siteConfig') ?? undefined;
  if (config !== undefined && !isObject(config)) throw invalidParameter('siteConfig');
  const settings = config && (readMember(config, 'appSettings') ?? undefined);
  return {
    location: readText(body, 'location'),
    kind: readText(body, 'kind'),
    tags: tags === undefined || tags === null ? tags : readTexts('tags', tags),
    identity,
    properties: readKnown(given, writable),
    siteConfig: config && readConfig(config),
    appSettings: settings === undefined ? undefined : readSettingList(settings),
  };
}
