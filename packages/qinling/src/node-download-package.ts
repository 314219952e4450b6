import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CallOptions, DeadlineExceededError } from '@functionary/core';
import type { FunctionVersions } from './function-versions.js';
import type { Functions } from './functions.js';
import { PackageChecksumError } from './node-package-checksum-error.js';

/** How a package is written. */
export interface SavePackageOptions {
  /** What its md5 has to be, as 32 hexadecimal digits. @default not checked */
  md5sum?: string | undefined;
}

/** What was written. */
export interface SavedPackage {
  /** As 32 hexadecimal digits. */
  readonly md5sum: string;
  /** Bytes. */
  readonly size: number;
}

/** Where packages come from: a `Qinling`. */
export interface PackageOrigin {
  readonly functions: Pick<Functions, 'get' | 'downloadStream'>;
  readonly versions: Pick<FunctionVersions, 'downloadStream'>;
}

/** Options of {@link downloadPackage}. */
export interface DownloadPackageOptions extends CallOptions {
  /** Which version of the function. The service tells no md5 of versions, so theirs is not checked. @default the function itself */
  version?: number;
}

/**
 * Writes a package to a file. It is written beside and renamed when it is whole and right: on a failure or an abort
 * what was at the path stays, and nothing is left behind.
 *
 * @throws PackageChecksumError when the md5 is another; what the stream or the file system throws
 */
export async function savePackage(
  stream: ReadableStream<Uint8Array>,
  path: string,
  { md5sum }: SavePackageOptions = {},
): Promise<SavedPackage> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const hash = createHash('md5');
  let size = 0;
  try {
    const file = await open(beside, 'wx');
    try {
      for await (const chunk of stream) {
        hash.update(chunk);
        size += chunk.length;
        await file.appendFile(chunk);
      }
    } finally {
      await file.close();
    }
    const actual = hash.digest('hex');
    if (md5sum !== undefined && md5sum !== actual) throw new PackageChecksumError(path, md5sum, actual);
    await rename(beside, path);
    return { md5sum: actual, size };
  } catch (error) {
    stream.cancel(error).catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Downloads the package of a function to a file, and checks its md5 against the function's `code.md5sum`.
 *
 * @example
 * ```ts
 * import { downloadPackage } from '@functionary/qinling/node';
 *
 * for await (const { id } of qinling.functions.list()) await downloadPackage(qinling, id, `${id}.zip`);
 * ```
 * @throws PackageChecksumError when the md5 is another, also when the function was given another package meanwhile;
 *   ApiError with status 405 for an image; DeadlineExceededError when the whole, the file included, takes longer than
 *   `deadlineMs`
 */
export async function downloadPackage(
  qinling: PackageOrigin,
  id: string,
  path: string,
  { version = 0, ...options }: DownloadPackageOptions = {},
): Promise<SavedPackage> {
  const { deadlineMs } = options;
  if (deadlineMs === undefined) return download(qinling, id, path, version, options);
  // The client's own deadline ends with the headers, since what it gives is a stream.
  const limit = new AbortController();
  const subject = `the download of ${id}`;
  const timer = setTimeout(() => limit.abort(new DeadlineExceededError(deadlineMs, { subject })), deadlineMs);
  const follow = () => limit.abort(options.signal!.reason);
  options.signal?.addEventListener('abort', follow);
  if (options.signal?.aborted) follow();
  try {
    return await download(qinling, id, path, version, { ...options, signal: limit.signal });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', follow);
  }
}

async function download(
  qinling: PackageOrigin,
  id: string,
  path: string,
  version: number,
  options: CallOptions,
): Promise<SavedPackage> {
  if (version !== 0) return savePackage(await qinling.versions.downloadStream(id, version, options), path);
  const { onResponse: _, ...look } = options;
  const { code } = await qinling.functions.get(id, look);
  const md5sum = 'md5sum' in code ? (code.md5sum as string | undefined) : undefined;
  return savePackage(await qinling.functions.downloadStream(id, options), path, { md5sum });
}
