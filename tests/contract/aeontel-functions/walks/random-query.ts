import type { FunctionFilter, FunctionSortKey, ListFunctionsParams } from '@functionary/aeontel-functions';
import * as fc from 'fast-check';
import { reachedBy } from '../oracle/list-rows.js';
import { functionIds, names, sources, texts, tiers, times, userIds, workspaceIds } from './random-rows.js';

/** Who lists, and what. */
export interface RandomQuery {
  readonly token: string;
  readonly params: ListFunctionsParams;
}

type Values = fc.Arbitrary<string | boolean>;

const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const ids = (values: readonly (string | null)[]) => some(values.filter((value) => value !== null));
const comparisons = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte'];
const patterns = ['like', 'notLike', 'ilike', 'notIlike'];
const pattern = fc
  .array(some(['a', 'B', 'b', '%', '_', '\\%', '\\_', '\\\\', 'é', '\u{1f600}', '1']), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** A time of the rows in one of the forms that it may have. */
const instant = fc.tuple(some(times), some([0, 90, -330])).map(([time, zone]) => {
  if (zone === 0) return time;
  const local = new Date(Date.parse(time) + zone * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(zone);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${zone < 0 ? '-' : '+'}${digits.join(':')}`;
});

function condition(values: Values, operators: readonly string[], lists = true): fc.Arbitrary<unknown> {
  const kinds: fc.Arbitrary<Record<string, unknown>>[] = [
    fc.tuple(some(operators), values).map(([operator, value]) => ({ [operator]: value })),
    fc.tuple(some(['isNull', 'isNotNull']), fc.boolean()).map(([operator, value]) => ({ [operator]: value })),
  ];
  if (lists)
    kinds.push(
      fc
        .tuple(some(['in', 'notIn']), fc.array(values, { maxLength: 3 }))
        .map(([operator, list]) => ({ [operator]: list })),
    );
  if (operators.includes('gt') && lists)
    kinds.push(fc.tuple(values, values).map(([low, high]) => ({ gte: low, lt: high })));
  const one = fc.oneof(...kinds);
  const logic = fc.oneof(
    fc.array(one, { maxLength: 2 }).map((parts) => ({ AND: parts })),
    fc.array(one, { maxLength: 2 }).map((parts) => ({ OR: parts })),
    one.map((part) => ({ NOT: part })),
  );
  return fc.oneof({ weight: 6, arbitrary: one }, values, fc.constant(null), { weight: 2, arbitrary: logic });
}

const text = (values: readonly string[]) =>
  fc.oneof(
    condition(some(values), comparisons),
    fc.tuple(some(patterns), pattern).map(([operator, value]) => ({ [operator]: value })),
  );
const id = (values: readonly (string | null)[]) => condition(ids(values), comparisons);
const time = condition(instant, comparisons);

const fieldsOfFunction = {
  id: id(functionIds),
  workspaceId: id(workspaceIds),
  name: text(names),
  description: text(texts),
  defaultVersionId: id(['fnv_q', 'fnv_k', 'fnv_gone']),
  source: condition(some(sources), ['eq', 'ne']),
  system: condition(fc.boolean(), ['eq', 'ne'], false),
  createdBy: id(userIds),
  runtimeUserId: id(userIds),
  deletedAt: time,
  retentionTier: condition(some(tiers), ['eq', 'ne']),
  createdAt: time,
  updatedAt: time,
};
const fieldsOfUser = { id: id(userIds), name: text(['Max', 'Ada']), handle: text(['max', 'ada']) };
const fieldsOfWorkspace = { id: id(workspaceIds), name: text(['Demo', 'Other', 'Third']) };
const fieldsOfVersion = {
  ...{
    id: id(['fnv_q', 'fnv_q2']),
    functionId: id(functionIds),
    name: text(['v1', 'draft']),
    parentId: id(['fnv_q', 'fnv_k']),
  },
};

function filterOf(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  relations: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  depth: number,
): fc.Arbitrary<object> {
  const field = fc.oneof(
    ...Object.entries(fields).map(([name, value]) => value.map((one): object => ({ [name]: one }))),
  );
  const related = Object.entries(relations).map(([name, filter]) =>
    fc.oneof(fc.boolean(), filter).map((one): object => ({ [name]: one })),
  );
  const leaf =
    related.length === 0
      ? field
      : fc.oneof({ weight: 3, arbitrary: field }, { weight: 1, arbitrary: fc.oneof(...related) });
  if (depth === 0) return leaf;
  const part = filterOf(fields, relations, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.tuple(field, leaf).map(([a, b]) => ({ ...a, ...b })) },
    { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }).map((parts) => ({ AND: parts })) },
    { weight: 2, arbitrary: fc.array(part, { maxLength: 3 }).map((parts) => ({ OR: parts })) },
    { weight: 2, arbitrary: part.map((one) => ({ NOT: one })) },
  );
}

const user = filterOf(fieldsOfUser, {}, 1);
const back = filterOf(fieldsOfFunction, {}, 0);
const version = filterOf(fieldsOfVersion, { function: back }, 1);
const filter = filterOf(
  fieldsOfFunction,
  ...[
    { workspace: filterOf(fieldsOfWorkspace, {}, 1), versions: version, defaultVersion: version, createdByUser: user },
  ],
  2,
);

/** Mostly for more than a few. */
const wide = fc.oneof(
  filter,
  filter.map((one) => ({ NOT: one })),
  fc.tuple(filter, filter).map((parts) => ({ OR: parts })),
);

const directions = ['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last'];
const orderBy = fc
  .subarray(Object.keys(fieldsOfFunction), { maxLength: 3 })
  .chain((fields) => fc.shuffledSubarray(fields, { minLength: fields.length }))
  .chain((fields) => fc.tuple(...fields.map((field) => some(directions).map((direction) => ({ [field]: direction })))));

const often = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 24, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** A list by one of six tokens: scope, filter, order, shorthands and ids, each now and then. */
export const randomQuery: fc.Arbitrary<RandomQuery> = some(Object.keys(reachedBy)).chain((token) =>
  fc.record({
    token: fc.constant(token),
    params: fc
      .record({
        filter: often(wide as fc.Arbitrary<FunctionFilter>),
        orderBy: often(orderBy as fc.Arbitrary<FunctionSortKey[]>),
        include_deleted: often(some(['true', 'true', 'only', 'false'] as const)),
        source: seldom(some(['workspace', 'system', 'integration'] as const)),
        workspace_id: seldom(some(reachedBy[token]!)),
        ids: seldom(fc.array(some([...functionIds, 'fun_gone']), { minLength: 1, maxLength: 9 })),
        name: seldom(some(texts)),
        system: seldom(fc.boolean()),
        created_by: seldom(some(['usr_admin', 'usr_gone'])),
        runtime_user_id: seldom(some(['usr_member'])),
        retention_tier: seldom(some(tiers)),
      })
      .map((params): ListFunctionsParams => params),
  }),
);
