import type { Answer, Decoded, Incoming } from '../../family.js';
import { parseForm } from '../../wire/parse-form.js';
import { decodeHostRequest } from './decode/decode-host-request.js';
import { decodeManagementRequest } from './decode/decode-management-request.js';
import { readHeaders } from './decode/read-headers.js';
import { readQuery } from './decode/read-query.js';
import { kuduMount, loginMount, managementMount } from './mounts.js';

/** The fields of a form by name; the first of each. None where the body is no form. */
function readForm({ bytes, headers }: Incoming): Readonly<Record<string, string>> {
  const fields = parseForm(bytes, headers.get('content-type')) ?? [];
  return Object.fromEntries(fields.toReversed().map(({ name, text }) => [name, text]));
}

/** Reads a request as the service reads it that was asked: Resource Manager, the app's host, Kudu or Entra. */
export function decode(incoming: Incoming): Decoded | { readonly refuse: Answer } {
  const { mount, path } = incoming;
  if (mount === managementMount) return decodeManagementRequest(incoming);
  const decoded = { path, query: readQuery(incoming), headers: readHeaders(incoming) };
  if (mount === kuduMount) return { ...decoded, body: incoming.bytes };
  if (mount === loginMount) return { ...decoded, body: readForm(incoming) };
  return decodeHostRequest(incoming, decoded);
}
