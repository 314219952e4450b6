import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MockServerOptions } from '../options.js';
import type { World } from '../world.js';

/** A config file cannot be used; its message names the file and what is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Options of the mock, and of its socket. */
export interface Config extends MockServerOptions {
  /** Names by which requests may address the server, besides addresses and `localhost`. */
  readonly allowedHosts?: readonly string[];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isText = (value: unknown): boolean => typeof value === 'string';

async function readDefaultExport(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8'));
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  return module.default;
}

/**
 * Reads a config file: JSON, or a module whose default export is an object of options or a function of a world.
 *
 * @throws ConfigError which names the file and what is wrong.
 */
export async function loadConfig(file: string): Promise<Config> {
  const path = resolve(file);
  let config: unknown;
  try {
    config = await readDefaultExport(path);
  } catch (error) {
    throw new ConfigError(`Config ${file} cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
  if (typeof config === 'function') return { prepare: config as (world: World) => void };
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new ConfigError(
      `Config ${file} has no default export to use: export an object of options, or a function that prepares a world`,
    );
  }
  const { allowedHosts } = config as { allowedHosts?: unknown };
  if (allowedHosts !== undefined && !(Array.isArray(allowedHosts) && allowedHosts.every(isText))) {
    throw new ConfigError(
      `Config ${file}: Option allowedHosts: ${JSON.stringify(allowedHosts)} is not a list of names, e.g. ["mock.test"]`,
    );
  }
  return config;
}
