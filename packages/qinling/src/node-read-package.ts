import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A package in a file, in the form that `functions.create` and `functions.update` take. */
export interface PackageFile {
  /** Read as it is sent, and not before; it can be sent again. */
  readonly package: Blob;
  /** With its md5, by which the service checks what it gets. */
  readonly code: { readonly source: 'package'; readonly md5sum: string };
}

/**
 * Reads a package from a file, to be spread into what is created.
 *
 * @example
 * ```ts
 * import { readPackage } from '@functionary/qinling/node';
 *
 * const runtime_id = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
 * await qinling.functions.create({ name: 'hello', runtime_id, ...(await readPackage('hello_world.zip')) });
 * ```
 * @throws what the file system throws; sending throws UploadError when the file has changed since
 */
export async function readPackage(path: string, { signal }: { signal?: AbortSignal } = {}): Promise<PackageFile> {
  // What is missing is told by its path here, and not below.
  await stat(path);
  const content = await openAsBlob(path, { type: 'application/zip' });
  const hash = createHash('md5');
  try {
    for await (const chunk of createReadStream(path, { signal })) hash.update(chunk);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
  return { package: content, code: { source: 'package', md5sum: hash.digest('hex') } };
}
