import type { Answer } from '../../family.js';

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
} as const;

/** An error of Qinling's typed controllers (openstack/qinling utils/rest_utils.py). */
export function fault(status: 400 | 403 | 500, faultstring: string) {
  const faultcode: 'Client' | 'Server' = status >= 500 ? 'Server' : 'Client';
  return { status, body: { faultcode, faultstring, debuginfo: null } };
}

const explanations = {
  401: 'This server could not verify that you are authorized to access the document you requested.',
  404: 'The resource could not be found.',
  405: 'The method is not allowed for this resource.',
};

/** An error of what stands before Qinling's controllers: HTML, or JSON for those who accept it. */
export function middlewareError(
  status: 401 | 404 | 405,
  accept: string | null,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const title = titles[status];
  const description = explanations[status];
  if (accept?.includes('application/json')) return { status, headers, body: { code: status, title, description } };
  const heading = `${status} ${title}`;
  const html = `<html>\n <head>\n  <title>${heading}</title>\n </head>\n <body>\n  <h1>${heading}</h1>\n  ${description}<br /><br />\n </body>\n</html>`;
  return { status, headers, body: html, contentType: 'text/html; charset=UTF-8' };
}

/** An error of Keystone (openstack/keystone common/wsgi.py). */
export function identityError<Status extends 400 | 401 | 403 | 404 | 405 | 500>(status: Status, message: string) {
  return { status, body: { error: { code: status as number, title: titles[status] as string, message } } };
}

/** Keystone's word for a request that it cannot make sense of. */
export function malformedIdentityRequest(what: string) {
  return identityError(
    400,
    `Expecting to find ${what}. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.`,
  );
}
