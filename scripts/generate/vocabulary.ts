import { isObject, type Json } from './json.js';

/** Kinds of object in a document that may carry `x-` keys. */
export type Kind =
  | 'document'
  | 'info'
  | 'server'
  | 'path item'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'request body'
  | 'response'
  | 'media type'
  | 'schema';

/** What the retry policy may do. */
export type Idempotency = 'safe' | 'idempotent' | 'verify' | 'unsafe';

/** Where the token that leads to another page is, and where it goes. */
export interface PageToken {
  /** Response header that has it. */
  readonly header?: string;
  /** Header parameter that takes it. */
  readonly requestHeader?: string;
  /** Pointer into the 200 answer, where it is. */
  readonly pointer?: string;
  /** Query parameter that takes it. */
  readonly requestQuery?: string;
  /** Pointer into the 200 answer, where it says whether there is another page. */
  readonly more?: string;
}

/** Where the items and the token of a page are. */
export interface PaginationKey {
  readonly style: 'continuation-header' | 'next-link' | 'keyset';
  /** Pointer into the 200 answer; the empty one is the whole body. */
  readonly items?: string;
  /** The way to the next page. */
  readonly token: PageToken;
  /** The way to the page before. */
  readonly back?: PageToken;
  /** Pointer into the 200 answer, where it says how many items there are in all. */
  readonly total?: string;
}

/** A header holds a URL whose body says how the work stands: which statuses are terminal, where the result is. */
interface StatusPolling {
  readonly style?: 'status';
  /** Response header. */
  readonly location: string;
  /** Pointer into the status's body. */
  readonly status: string;
  readonly terminal: readonly string[];
  /** Pointer into the status's body. */
  readonly result?: string;
}

/** A header holds a URL that answers 202 while the work goes on, and with its result after. */
interface LocationPolling {
  readonly style: 'location';
  /** Response header. */
  readonly location: string;
}

/** The resource itself, in the answer and whenever it is read, says how the work stands. */
interface ResourcePolling {
  readonly style: 'resource';
  /** Pointer into the resource. */
  readonly status: string;
  readonly terminal: readonly string[];
}

/** One way in which the end of long work is found. */
export type PollingKey = StatusPolling | LocationPolling | ResourcePolling;

/** A key of the vocabulary: where it may stand, and what its value must be. */
export interface VocabularyKey {
  readonly on: readonly Kind[];
  /** The words that finish "must be …". */
  readonly form: string;
  readonly accepts: (value: Json) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);
const isStatus = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599;
const isPointer = (value: unknown): value is string =>
  typeof value === 'string' && (value === '' || value.startsWith('/'));
const isOneOf =
  (...values: string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value);
const isTrue = (value: unknown): boolean => value === true;

type Member = readonly ['required' | 'optional', (value: Json) => boolean];

function isShaped(members: Record<string, Member>): (value: unknown) => boolean {
  return (value) => {
    if (!isObject(value)) return false;
    if (Object.keys(value).some((key) => !Object.hasOwn(members, key))) return false;
    return Object.entries(members).every(([key, [need, accepts]]) => {
      const member = value[key];
      return member === undefined ? need === 'optional' : accepts(member);
    });
  };
}

const isPageToken = isShaped({
  header: ['optional', isText],
  requestHeader: ['optional', isText],
  pointer: ['optional', isPointer],
  requestQuery: ['optional', isText],
  more: ['optional', isPointer],
});
const isPagination = isShaped({
  style: ['required', isOneOf('continuation-header', 'next-link', 'keyset')],
  items: ['optional', isPointer],
  token: ['required', isPageToken],
  back: ['optional', isPageToken],
  total: ['optional', isPointer],
});

const pollingForms = [
  isShaped({
    style: ['optional', isOneOf('status')],
    location: ['required', isText],
    status: ['required', isPointer],
    terminal: ['required', isTexts],
    result: ['optional', isPointer],
  }),
  isShaped({ style: ['required', isOneOf('location')], location: ['required', isText] }),
  isShaped({
    style: ['required', isOneOf('resource')],
    status: ['required', isPointer],
    terminal: ['required', isTexts],
  }),
];
const isPolling = (value: unknown): boolean => pollingForms.some((isForm) => isForm(value));

const anything = () => true;
const isDocumentedEntry = isShaped({
  says: ['required', isText],
  note: ['optional', isText],
  source: ['optional', isText],
  status: ['optional', isStatus],
  schema: ['optional', anything],
  example: ['optional', anything],
  examples: ['optional', anything],
});

const everywhere: readonly Kind[] = [
  'document',
  'info',
  'path item',
  'operation',
  'parameter',
  'header',
  'request body',
  'response',
  'media type',
  'schema',
];

/** Every `x-` key that a document may use. `specs/README.md` tells their story. */
export const vocabulary: Readonly<Record<string, VocabularyKey>> = {
  'x-mount': {
    on: ['server'],
    form: "a path without slashes at its ends, like 'azure/apps/{app}'",
    accepts: (value) => isText(value) && !value.startsWith('/') && !value.endsWith('/'),
  },
  'x-case': { on: ['server'], form: "'insensitive' or 'sensitive'", accepts: isOneOf('insensitive', 'sensitive') },
  'x-catch-all': { on: ['parameter'], form: 'true', accepts: isTrue },
  'x-methods': { on: ['operation'], form: "'any'", accepts: isOneOf('any') },
  'x-query': { on: ['operation'], form: "'any'", accepts: isOneOf('any') },
  'x-answer': { on: ['operation'], form: "'any'", accepts: isOneOf('any') },
  'x-pagination': {
    on: ['operation'],
    form: '{ style: continuation-header | next-link | keyset, items?: pointer, token: { header?, requestHeader?, pointer?, requestQuery?, more? }, back?: as token, total?: pointer }',
    accepts: isPagination,
  },
  'x-polling': {
    on: ['operation'],
    form: '{ location: header, status: pointer, terminal: [status, …], result?: pointer }, { style: location, location: header } or { style: resource, status: pointer, terminal: [status, …] }, or a list of such',
    accepts: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isPolling) : isPolling(value)),
  },
  'x-idempotency': {
    on: ['operation'],
    form: "'safe', 'idempotent', 'verify' or 'unsafe'",
    accepts: isOneOf('safe', 'idempotent', 'verify', 'unsafe'),
  },
  'x-answers': {
    on: ['operation'],
    form: 'a list of statuses, like [500]',
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isStatus),
  },
  'x-already-done': {
    on: ['operation'],
    form: 'a list of statuses and codes, like [410, "AlreadyExists"]',
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every((one) => isStatus(one) || isText(one)),
  },
  'x-secret': { on: ['parameter', 'header', 'schema'], form: 'true', accepts: isTrue },
  'x-open-enum': { on: ['schema'], form: 'true or false', accepts: (value) => typeof value === 'boolean' },
  'x-source': { on: everywhere, form: 'a list of names of pages or sources', accepts: isTexts },
  'x-no-errors': {
    on: ['operation'],
    form: 'the reason why the operation has no error statuses',
    accepts: isText,
  },
  'x-documented': {
    on: everywhere,
    form: '{ says, note?, source?, status?, schema?, example?, examples? }, or a list of such',
    accepts: (value) =>
      Array.isArray(value) ? value.length > 0 && value.every(isDocumentedEntry) : isDocumentedEntry(value),
  },
};
