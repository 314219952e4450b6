import type { Incoming } from '../../../family.js';
import { readMediaType } from '../../../wire/media-type.js';
import { type FormField, parseForm } from '../../../wire/parse-form.js';

/** The fields of a form in the body; none where it is no form. A body without a type counts as one (webob). */
export function readForm({ bytes, headers }: Incoming): readonly FormField[] {
  if (bytes.length === 0) return [];
  const contentType = headers.get('content-type');
  const isTyped = readMediaType(contentType) !== '';
  return parseForm(bytes, isTyped ? contentType : 'application/x-www-form-urlencoded') ?? [];
}
