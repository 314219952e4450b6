import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { silent, sources } from './sources.js';

const profiles: readonly string[] = [];
const operations = ['*'];
const { sdkErrors, unseen } = sources;

/** How errors and answers look, of which no page has a word. */
export const errorDecisionDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-error-body',
    operations,
    profiles,
    says: silent,
    does: 'application/problem+json with type, title, status, code, detail and requestId, and with errors of pointer, code and detail for 400 where places are wrong. Codes are stable, texts are not.',
    source: `RFC 9457; ${unseen}`,
  },
  {
    id: 'aeontel-error-pointers',
    operations,
    profiles,
    says: silent,
    does: 'A pointer leads into the body, or begins with the name of the parameter: /name, /filter/name/gte, /limit.',
    source: `RFC 6901; ${unseen}`,
  },
  {
    id: 'aeontel-request-id',
    operations,
    profiles,
    says: 'x-request-id header.',
    does: 'Every answer has one, and the body of an error repeats it.',
    source: `${sdkErrors}; ${unseen}`,
  },
  {
    id: 'aeontel-unknown-paths',
    operations,
    profiles,
    says: silent,
    does: 'A path that is not there, and a method that a path does not take, are 404 not_found with the token checked first: there is no 405.',
    source: unseen,
  },
  {
    id: 'aeontel-formats',
    operations,
    profiles,
    says: 'Prefixed IDs (e.g. fun_...). Times are ISO 8601.',
    does: "Times are in UTC with milliseconds and Z. Ids are opaque and sort as they were made: in the mock a prefix and 26 characters of the time, a count and the world's seed.",
    source: `docs.aeontel.com /types; ${unseen}`,
  },
  {
    id: 'aeontel-trouble',
    operations,
    profiles,
    says: '429 and 5xx are retried.',
    does: 'The mock gives neither by itself, but for 500 where it fails.',
    source: sdkErrors,
  },
];
