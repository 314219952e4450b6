import { InvalidArgumentError } from '@functionary/core';

/** The version of an API, or the id of a project, or one after the other, at the end of a path. */
const VERSION_AND_PROJECT =
  /(\/+(v1(\.0)?|v2\.0|v3))?(\/+(AUTH_)?([\da-f]{32}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}))?\/*$/i;

/**
 * Reads where a service is, as catalogues and people write it: with or without a slash, the version of the API and the
 * id of a project at the end. The paths of all operations begin with their version, so that it goes here.
 *
 * @param field - whose value it is, for the error
 * @returns the URL without any of them
 * @throws InvalidArgumentError for what is no http(s) URL, or has user, query or fragment
 */
export function readServiceUrl(field: string, value: string): string {
  const url = parseWebUrl(value);
  if (!url) throw new InvalidArgumentError(field, 'pass an http(s) address, such as http://localhost:7070');
  const { username, password, search, hash } = url;
  if (username || password || search || hash)
    throw new InvalidArgumentError(field, 'it has a user, a query or a fragment; pass the address without');
  return url.origin + url.pathname.replace(VERSION_AND_PROJECT, '');
}

/** @returns undefined for what is no http(s) URL */
export function parseWebUrl(value: unknown): URL | undefined {
  try {
    const url = new URL(value as string);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
