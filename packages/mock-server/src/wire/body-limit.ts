import type { TableOperation } from '../table.js';
import { readMediaType } from './media-type.js';

/** How many bytes a body may have. */
export interface BodyLimits {
  readonly maxBodyBytes: number;
  /** Of a form with files, of a package, and of what may be of any type, where the operation's document takes one. */
  readonly maxUploadBytes: number;
}

const multipart = 'multipart/form-data';
const zip = 'application/zip';
const anything = '*/*';

/** A form says that it is one; a package is sent under any type, and nothing else is taken in its place; nor is it known what a function is called with. */
function isUpload(operation: TableOperation | undefined, contentType: string | null): boolean {
  const types = operation?.body?.types;
  if (!types) return false;
  if (types[multipart] !== undefined && readMediaType(contentType) === multipart) return true;
  const taken = Object.keys(types);
  return taken.includes(anything) || (taken.length === 1 && taken[0] === zip);
}

/** Chooses the bound of a request's body, and the option that sets it. */
export function chooseBodyLimit(
  limits: BodyLimits,
  operation: TableOperation | undefined,
  contentType: string | null,
): { readonly bytes: number; readonly option: keyof BodyLimits } {
  const option = isUpload(operation, contentType) ? 'maxUploadBytes' : 'maxBodyBytes';
  return { bytes: limits[option], option };
}
