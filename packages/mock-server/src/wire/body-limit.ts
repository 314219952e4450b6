import type { TableOperation } from '../table.js';
import { readMediaType } from './media-type.js';

/** How many bytes a body may have. */
export interface BodyLimits {
  readonly maxBodyBytes: number;
  /** Of a form with files, where the operation's document takes one. */
  readonly maxUploadBytes: number;
}

const multipart = 'multipart/form-data';

/** Chooses the bound of a request's body, and the option that sets it. */
export function chooseBodyLimit(
  limits: BodyLimits,
  operation: TableOperation | undefined,
  contentType: string | null,
): { readonly bytes: number; readonly option: keyof BodyLimits } {
  const takesFiles = operation?.body?.types[multipart] !== undefined && readMediaType(contentType) === multipart;
  const option = takesFiles ? 'maxUploadBytes' : 'maxBodyBytes';
  return { bytes: limits[option], option };
}
