/**
 * The errors of Qinling and Keystone. Qinling has three forms: that of its typed controllers, that of those which take
 * forms and files, and that of what stands before both.
 *
 * @module
 */
import { prefersJson } from './prefers-json.js';

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
} as const;

/** What Qinling says of a failure that nobody thought of. */
export const internalErrorText = 'Internal server error.';

/** An exception of Qinling (openstack/qinling exceptions.py): thrown anywhere, answered in the form of the operation. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';

  constructor(
    readonly status: 400 | 403 | 404 | 405 | 409 | 500,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** `Function not found [id=…]`. */
export const notFound = (what: string, criteria: string): ServiceError =>
  new ServiceError(404, `${what} not found [${criteria}]`);

/** Something in the request is not as it should be; what the database refuses, too. */
export const badInput = (text: string): ServiceError => new ServiceError(400, text);

/** Against a policy, over a limit, or in use: all of these are 403. */
export const notAllowed = (text = 'Operation not allowed'): ServiceError => new ServiceError(403, text);

/** The one conflict there is: a runtime that is not available. */
export const conflict = (text: string): ServiceError => new ServiceError(409, text);

/** An error of Qinling's typed controllers. */
export function fault<Status extends 400 | 403 | 404 | 409 | 415 | 500>(status: Status, faultstring: string) {
  const faultcode: 'Client' | 'Server' = status >= 500 ? 'Server' : 'Client';
  return { status, body: { faultcode, faultstring, debuginfo: null } };
}

/** An error of Qinling's controllers that take forms and files (openstack/qinling utils/rest_utils.py). */
export function faultText<Status extends 400 | 403 | 404 | 405 | 409 | 500>(status: Status, faultstring: string) {
  return { status, body: { faultstring } };
}

const explanations = {
  401: 'This server could not verify that you are authorized to access the document you requested.  Either you supplied the wrong credentials (e.g., bad password), or your browser does not understand how to supply the credentials required.',
  404: 'The resource could not be found.',
  405: 'The method is not allowed for this resource.',
  406: 'The resource could not be generated that was acceptable to your browser (content of type).',
  415: 'The request media type is not supported by this server.',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);

/** An error of what stands before Qinling's controllers: HTML, or JSON for those who like it better. */
export function middlewareError<Status extends keyof typeof explanations>(
  status: Status,
  accept: string | null,
  headers: Readonly<Record<string, string>> = {},
  detail = '',
) {
  const title = titles[status];
  if (prefersJson(accept)) {
    return { status, headers, body: { code: status as number, title: title as string, description: detail } };
  }
  return {
    status,
    headers,
    ...writePage(`${status} ${title}`, `${explanations[status]}<br /><br />\n${escapeHtml(detail)}`),
  };
}

/** A page as WebOb writes it. */
function writePage(heading: string, text: string) {
  const body = `<html>\n <head>\n  <title>${heading}</title>\n </head>\n <body>\n  <h1>${heading}</h1>\n  ${text}\n\n\n </body>\n</html>`;
  return { body, contentType: 'text/html; charset=UTF-8' };
}

/** Sends on to another URL. */
export function foundElsewhere(location: string, accept: string | null) {
  const status = 302 as const;
  const headers = { location };
  if (prefersJson(accept)) return { status, headers, body: { code: 302, title: 'Found', description: '' } };
  const link = escapeHtml(location);
  const text = `The resource was found at <a href="${link}">${link}</a>;\nyou should be redirected automatically.`;
  return { status, headers, ...writePage('302 Found', text) };
}

/** An exception of Keystone (openstack/keystone exception.py): thrown anywhere, answered by its operation. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';

  constructor(
    readonly status: 400 | 401 | 403 | 404,
    message: string,
  ) {
    super(message);
  }
}

/** Not who one says to be, or without a role there: Keystone tells no more. */
export const notAuthenticated = (text = 'The request you have made requires authentication.'): IdentityError =>
  new IdentityError(401, text);

/** Against a policy. */
export const notAuthorized = (action?: string): IdentityError =>
  new IdentityError(
    403,
    `You are not authorized to perform the requested action${action === undefined ? '' : `: ${action}`}.`,
  );

/** A token that is unknown, expired or revoked. */
export const tokenNotFound = (value: string | null): IdentityError =>
  new IdentityError(404, value ? `Could not find token: ${value}.` : 'No token in the request');

function describeExpected(what: string): string {
  return `Expecting to find ${what}. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.`;
}

/** Something that Keystone expects is not in the request. */
export const expected = (what: string): IdentityError => new IdentityError(400, describeExpected(what));

/** The body of Keystone's errors (openstack/keystone server/flask/application.py). */
export function identityError<Status extends 400 | 401 | 403 | 404 | 405 | 500>(status: Status, message: string) {
  return { status, body: { error: { code: status as number, title: titles[status] as string, message } } };
}

/** Keystone's word for a request that it cannot make sense of. */
export function malformedIdentityRequest(what: string) {
  return identityError(400, describeExpected(what));
}
