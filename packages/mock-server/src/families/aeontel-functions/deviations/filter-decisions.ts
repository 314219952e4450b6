import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles: readonly string[] = [];
const operations = ['listFunctions'];
const { page, unseen } = sources;
const says =
  'Nested filter expression (<Entity>Filter): AND/OR/NOT + per-field comparison operators + relation traversal.';
const source = `${page}; ${unseen}`;
const likeDrizzle = `${page}; Drizzle ORM, Relational Queries v2; ${unseen}`;

/** The grammar of filters, of which the page has one sentence. */
export const filterDecisionDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-filter-operators',
    operations,
    profiles,
    says,
    does: 'eq ne in notIn, gt gte lt lte but for enums and booleans, like notLike ilike notIlike for texts, isNull isNotNull for all; a value by itself is eq. An operator that a field does not take, and a value of another type, are 400 with a pointer such as /filter/OR/1/name/gte.',
    source: likeDrizzle,
  },
  {
    id: 'aeontel-filter-relations',
    operations,
    profiles,
    says,
    does: 'workspace, defaultVersion, versions, createdByUser, runtimeUser: that there is at least one that matches, can be seen and is not deleted; true that there is one, false that there is none. Three deep at most. A user has no e-mail address there.',
    source: likeDrizzle,
  },
  {
    id: 'aeontel-filter-nulls',
    operations,
    profiles,
    says,
    does: 'As in SQL: what is compared with null is unknown, and neither it nor its NOT matches. A field that is null in the filter is isNull; eq null, and null within in and notIn, are 400.',
    source: `${page}; prisma/prisma issue 24252; ${unseen}`,
  },
  {
    id: 'aeontel-filter-empty-parts',
    operations,
    profiles,
    says,
    does: '{} at the top asks for nothing. Below it an empty object is 400, for it is what is left of an undefined value, and would match everything. in [] and OR [] match nothing, notIn [] and AND [] everything, null fields too.',
    source,
  },
  {
    id: 'aeontel-filter-texts',
    operations,
    profiles,
    says,
    does: 'Texts are compared by code point and case. like takes % for any run, _ for one character and a backslash before either, on the whole text; a backslash at the end is itself. ilike does not look at case.',
    source,
  },
  {
    id: 'aeontel-filter-times',
    operations,
    profiles,
    says,
    does: 'Times are RFC 3339 with their zone, compared as instants, finer than a millisecond too.',
    source,
  },
  {
    id: 'aeontel-filter-limits',
    operations,
    profiles,
    says,
    does: 'More than 8 KiB of text, AND, OR and NOT eight deep, or 100 conditions are 400 filter_too_complex, whatever else is wrong.',
    source,
  },
];
