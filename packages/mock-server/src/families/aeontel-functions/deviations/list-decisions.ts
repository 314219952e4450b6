import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { silent, sources } from './sources.js';

const profiles: readonly string[] = [];
const operations = ['listFunctions'];
const { page, functionType, unseen } = sources;

/** What the parameters of a list do in the cases that the page leaves open. */
export const listDecisionDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-unknown-parameters',
    operations: ['*'],
    profiles,
    says: silent,
    does: 'An unknown parameter is 400 unknown_parameter and a repeated one 400 invalid_parameter: includeDeleted=only, passed over, would answer with the wrong functions. Under aeontel.lenientQuery both are passed over, and the first value counts.',
    source: unseen,
  },
  {
    id: 'aeontel-limit',
    operations,
    profiles,
    says: 'Page size (1–100, default 100).',
    does: 'What is no whole number of that range is 400, never brought into it.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-both-cursors',
    operations,
    profiles,
    says: 'after: next page. before: prev page.',
    does: 'Both at once are 400: one limit cannot say at which end to cut. before gives the rows just before the cursor, in the order of the list.',
    source: `${page}; Relay, GraphQL Cursor Connections; ${unseen}`,
  },
  {
    id: 'aeontel-ids',
    operations,
    profiles,
    says: 'Comma-separated list of IDs. Narrows results to these IDs.',
    does: 'Trimmed, each once; those that are unknown or out of reach drop silently, deleted ones still need include_deleted, and the order stays that of the list. ids= is no function at all; more than 100 are 400.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-parameters-together',
    operations,
    profiles,
    says: 'Speaks of filter and narrow, parameter by parameter.',
    does: 'All hold at once. include_deleted comes before filter, so that no filter on deletedAt shows what it leaves out.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-source-scopes',
    operations,
    profiles,
    says: "workspace = this workspace's functions plus those visible via installed integrations; omit = union. System functions are always included.",
    does: 'source=workspace leaves the functions of the system out, all the same; source=system is not narrowed by workspace_id, whose access is checked; a function that is both owned and installed comes once. Without workspace_id, this workspace is every workspace in reach.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-name-search',
    operations,
    profiles,
    says: 'Case-insensitive substring match on name.',
    does: '% and _ are themselves, case folds by simple lower-casing, and an empty name asks for nothing.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-shorthands',
    operations,
    profiles,
    says: 'Shorthand: filter where … equals this value.',
    does: 'A value that nothing has finds nothing; null cannot be said, that takes filter and isNull. Words of system and retention_tier that are not listed are 400. retention_tier finds deleted functions alone, so nothing unless include_deleted shows them.',
    source: `${page}; ${functionType}; ${unseen}`,
  },
  {
    id: 'aeontel-default-order',
    operations,
    profiles,
    says: 'orderBy (optional).',
    does: 'Without it, and with [], the newest come first: createdAt desc, then id desc.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-order-by',
    operations,
    profiles,
    says: 'array of { field: direction } applied in order. Directions: asc/desc plus the four explicit nulls variants.',
    does: 'asc, desc, asc_nulls_first, asc_nulls_last, desc_nulls_first, desc_nulls_last; plain asc has nulls last, desc first. An object names one of the 13 fields, each once, five at most; else 400. id comes last by itself, in the direction of the key before it, and keys behind it say nothing.',
    source: `${page}; Hasura, Sort Postgres Query Results; ${unseen}`,
  },
  {
    id: 'aeontel-cursors',
    operations,
    profiles,
    says: 'Keyset cursor — return the page after this row.',
    does: 'A cursor is a position, good for ever and for that list alone: with another filter, order or scope, or not byte for byte as it was given, it is 400 invalid_cursor. limit may change. The row that it came from may go.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-page-info',
    operations,
    profiles,
    says: 'total: number. hasNextPage, hasPreviousPage: boolean.',
    does: 'total is all that matches at this request, whatever the cursor. Both flags are exact in both directions, of an empty page past an end too.',
    source: `${page}; Relay, GraphQL Cursor Connections; ${unseen}`,
  },
];
