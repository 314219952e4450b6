import type { Decoded, Incoming } from '../../../family.js';
import { readMediaType } from '../../../wire/media-type.js';
import { checkPath } from './check-path.js';
import { InvalidRequest } from './invalid-request.js';
import type { PageForm } from './page-forms.js';
import { readForm } from './read-form.js';
import { readHeaders } from './read-headers.js';
import { checkQuery, readQuery } from './read-query.js';
import { readJson, readTypedBody } from './read-typed-body.js';
import { typedBodies } from './typed-bodies.js';

function readBody(incoming: Incoming, pageForm: PageForm | undefined): unknown {
  const { operation, bytes, headers } = incoming;
  const typed = typedBodies[operation.id];
  const mediaType = readMediaType(headers.get('content-type'));
  // The fields of a form were judged with the query; an empty one is no body.
  const isEmpty = bytes.length === 0 || mediaType === 'application/x-www-form-urlencoded';
  const value = isEmpty ? pageForm?.body : readJson(bytes, mediaType);
  if (!typed) return undefined;
  if (value === undefined) throw new InvalidRequest(400, `Missing argument: "${typed.argument}"`);
  return readTypedBody(value, typed, pageForm);
}

/**
 * Reads a request as Qinling's typed controllers do: path, query and body are judged in this order
 * (openstack/wsme rest/args.py).
 *
 * @param pageForm what is taken besides
 * @throws InvalidRequest
 */
export function decodeTypedRequest(incoming: Incoming, pageForm?: PageForm): Decoded {
  checkPath(incoming);
  checkQuery(
    incoming,
    readForm(incoming).map(({ name }) => name),
    pageForm?.query,
  );
  const body = readBody(incoming, pageForm);
  return { path: incoming.path, query: readQuery(incoming, pageForm?.query), headers: readHeaders(incoming), body };
}
