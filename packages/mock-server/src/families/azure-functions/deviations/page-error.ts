import type { Answer } from '../../../family.js';

/** An error as the page shows one. */
export interface PageError {
  readonly code: string;
  readonly message: string;
}

/** What the page's table says of a status, and what its section on rate limits says of 429. */
const meanings: Readonly<Record<number, PageError>> = {
  400: { code: 'BadRequest', message: 'The request was malformed or invalid.' },
  401: { code: 'Unauthorized', message: 'Authentication failed or credentials are missing.' },
  403: { code: 'Forbidden', message: 'The authenticated user does not have permission to perform the action.' },
  404: { code: 'NotFound', message: 'The requested resource could not be found.' },
  405: { code: 'MethodNotAllowed', message: 'The requested resource does not take this method.' },
  409: { code: 'Conflict', message: 'The request does not go with the state of the resource.' },
  429: { code: 'TooManyRequests', message: 'The allowed request limits within a time frame were exceeded.' },
  500: { code: 'InternalServerError', message: 'An unexpected error occurred on the server.' },
  503: { code: 'ServiceUnavailable', message: 'The service is not available.' },
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What an error's fields say, in Resource Manager's form, App Service's, Kudu's, or the page's own. */
function readFields(body: object): Partial<PageError> {
  const { error } = body as { error?: unknown };
  const fields = (typeof error === 'object' && error !== null ? error : body) as Readonly<Record<string, unknown>>;
  const [code, message] = [fields.code ?? fields.Code, fields.message ?? fields.Message];
  return { ...(isText(code) && { code }), ...(isText(message) && { message }) };
}

/** What a page that is for people says below its head. */
const readMarkup = (markup: string): string =>
  markup
    .replace(/<head>.*<\/head>/is, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function readText(text: string, contentType = ''): Partial<PageError> {
  const message = contentType.startsWith('text/html') ? readMarkup(text) : text;
  return isText(message) ? { message } : {};
}

/** What an error says of itself, in the page's two fields; where it says nothing, what its status means. */
export function readPageError({ status, body, contentType }: Answer): PageError {
  const meaning = meanings[status] ?? meanings[status < 500 ? 400 : 500]!;
  if (typeof body === 'string') return { ...meaning, ...readText(body, contentType) };
  return typeof body === 'object' && body !== null ? { ...meaning, ...readFields(body) } : meaning;
}
