// Generated from specs/aeontel-functions.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';
import type { components } from './openapi.js';

export const AeontelErrorCodeSchema = (z.string() as z.ZodMiniType<'unauthenticated' | 'unknown_parameter' | 'invalid_parameter' | 'invalid_cursor' | 'invalid_filter' | 'filter_too_complex' | 'invalid_order_by' | 'invalid_json' | 'unknown_field' | 'validation_failed' | 'invalid_reference' | 'invalid_args' | 'forbidden' | 'not_found' | 'function_deleted' | 'function_not_deleted' | 'no_default_version' | 'unsupported_media_type' | 'rate_limited' | 'internal' | (string & {})>);

export const AeontelFaultCodeSchema = (z.string() as z.ZodMiniType<'required' | 'unknown_field' | 'unknown_operator' | 'unknown_direction' | 'unknown_parameter' | 'repeated' | 'conflicting' | 'wrong_type' | 'null_value' | 'not_listed' | 'wrong_format' | 'empty' | 'out_of_range' | 'too_long' | 'too_many' | 'too_deep' | 'malformed' | 'other_query' | 'unknown_reference' | 'schema_mismatch' | (string & {})>);

export const AeontelFaultSchema = z.looseObject({
  pointer: z.string(),
  code: AeontelFaultCodeSchema,
  detail: z.string(),
});

export const AeontelErrorBodySchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: AeontelErrorCodeSchema,
  detail: z.string(),
  requestId: z.string(),
  errors: z.exactOptional(z.array(AeontelFaultSchema)),
});

export const FunctionSourceSchema = (z.string() as z.ZodMiniType<'custom' | 'system' | 'openapi-op' | (string & {})>);

export const RetentionTierSchema = (z.string() as z.ZodMiniType<'short' | 'medium' | 'long' | 'none' | (string & {})>);

export const AeontelFunctionSchema = z.looseObject({
  id: z.string(),
  workspaceId: z.nullable(z.string()),
  name: z.string(),
  description: z.nullable(z.string()),
  defaultVersionId: z.nullable(z.string()),
  source: FunctionSourceSchema,
  system: z.boolean(),
  createdBy: z.nullable(z.string()),
  runtimeUserId: z.nullable(z.string()),
  deletedAt: z.nullable(z.iso.datetime({ offset: true, local: true })),
  retentionTier: z.nullable(RetentionTierSchema),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
});

export const AnyJsonSchema = z.unknown();

export const BooleanOperatorsSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['BooleanCondition']> => BooleanConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['BooleanCondition']> => BooleanConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['BooleanCondition']> => BooleanConditionSchema)),
  eq: z.exactOptional(z.boolean()),
  ne: z.exactOptional(z.boolean()),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const BooleanConditionSchema = z.nullable(z.union([z.boolean(), BooleanOperatorsSchema]));

export const FunctionNameSchema = z.string().check(z.minLength(1), z.maxLength(255), z.regex(new RegExp('\\S', 'u')));

export const CreateFunctionBodySchema = z.looseObject({
  workspaceId: z.string(),
  name: FunctionNameSchema,
  description: z.exactOptional(z.string().check(z.maxLength(4096))),
  source: z.exactOptional(FunctionSourceSchema),
  inputSchemaId: z.string(),
  outputSchemaId: z.string(),
});

export const InstantSchema = z.iso.datetime({ offset: true, local: true });

export const DateTimeOperatorsSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['DateTimeCondition']> => DateTimeConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['DateTimeCondition']> => DateTimeConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['DateTimeCondition']> => DateTimeConditionSchema)),
  eq: z.exactOptional(InstantSchema),
  ne: z.exactOptional(InstantSchema),
  gt: z.exactOptional(InstantSchema),
  gte: z.exactOptional(InstantSchema),
  lt: z.exactOptional(InstantSchema),
  lte: z.exactOptional(InstantSchema),
  in: z.exactOptional(z.array(InstantSchema)),
  notIn: z.exactOptional(z.array(InstantSchema)),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const DateTimeConditionSchema = z.nullable(z.union([InstantSchema, DateTimeOperatorsSchema]));

export const DeletedVisibilitySchema = z.enum(['false', 'true', 'only']);

export const DurationMsSchema = z.int().check(z.gte(0));

export const FunctionSourceOperatorsSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['FunctionSourceCondition']> => FunctionSourceConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['FunctionSourceCondition']> => FunctionSourceConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['FunctionSourceCondition']> => FunctionSourceConditionSchema)),
  eq: z.exactOptional(FunctionSourceSchema),
  ne: z.exactOptional(FunctionSourceSchema),
  in: z.exactOptional(z.array(FunctionSourceSchema)),
  notIn: z.exactOptional(z.array(FunctionSourceSchema)),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const FunctionSourceConditionSchema = z.nullable(z.union([FunctionSourceSchema, FunctionSourceOperatorsSchema]));

export const IdOperatorsSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['IdCondition']> => IdConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['IdCondition']> => IdConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['IdCondition']> => IdConditionSchema)),
  eq: z.exactOptional(z.string()),
  ne: z.exactOptional(z.string()),
  in: z.exactOptional(z.array(z.string())),
  notIn: z.exactOptional(z.array(z.string())),
  gt: z.exactOptional(z.string()),
  gte: z.exactOptional(z.string()),
  lt: z.exactOptional(z.string()),
  lte: z.exactOptional(z.string()),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const IdConditionSchema = z.nullable(z.union([z.string(), IdOperatorsSchema]));

export const RetentionTierOperatorsSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['RetentionTierCondition']> => RetentionTierConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['RetentionTierCondition']> => RetentionTierConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['RetentionTierCondition']> => RetentionTierConditionSchema)),
  eq: z.exactOptional(RetentionTierSchema),
  ne: z.exactOptional(RetentionTierSchema),
  in: z.exactOptional(z.array(RetentionTierSchema)),
  notIn: z.exactOptional(z.array(RetentionTierSchema)),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const RetentionTierConditionSchema = z.nullable(z.union([RetentionTierSchema, RetentionTierOperatorsSchema]));

export const TextOperatorsSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['TextCondition']> => TextConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['TextCondition']> => TextConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['TextCondition']> => TextConditionSchema)),
  eq: z.exactOptional(z.string()),
  ne: z.exactOptional(z.string()),
  gt: z.exactOptional(z.string()),
  gte: z.exactOptional(z.string()),
  lt: z.exactOptional(z.string()),
  lte: z.exactOptional(z.string()),
  in: z.exactOptional(z.array(z.string())),
  notIn: z.exactOptional(z.array(z.string())),
  like: z.exactOptional(z.string()),
  notLike: z.exactOptional(z.string()),
  ilike: z.exactOptional(z.string()),
  notIlike: z.exactOptional(z.string()),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const TextConditionSchema = z.nullable(z.union([z.string(), TextOperatorsSchema]));

export const UserFilterSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['UserFilter']> => UserFilterSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['UserFilter']> => UserFilterSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['UserFilter']> => UserFilterSchema)),
  id: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  handle: z.exactOptional(TextConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const WorkspaceFilterSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['WorkspaceFilter']> => WorkspaceFilterSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['WorkspaceFilter']> => WorkspaceFilterSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['WorkspaceFilter']> => WorkspaceFilterSchema)),
  id: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const NestedFunctionFilterSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['NestedFunctionFilter']> => NestedFunctionFilterSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['NestedFunctionFilter']> => NestedFunctionFilterSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['NestedFunctionFilter']> => NestedFunctionFilterSchema)),
  id: z.exactOptional(IdConditionSchema),
  workspaceId: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  description: z.exactOptional(TextConditionSchema),
  defaultVersionId: z.exactOptional(IdConditionSchema),
  source: z.exactOptional(FunctionSourceConditionSchema),
  system: z.exactOptional(BooleanConditionSchema),
  createdBy: z.exactOptional(IdConditionSchema),
  runtimeUserId: z.exactOptional(IdConditionSchema),
  deletedAt: z.exactOptional(DateTimeConditionSchema),
  retentionTier: z.exactOptional(RetentionTierConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
  updatedAt: z.exactOptional(DateTimeConditionSchema),
  workspace: z.exactOptional(z.union([WorkspaceFilterSchema, z.boolean()])),
  defaultVersion: z.exactOptional(z.union([
    z.lazy((): z.ZodMiniType<components['schemas']['FunctionVersionFilter']> => FunctionVersionFilterSchema),
    z.boolean(),
  ])),
  versions: z.exactOptional(z.union([
    z.lazy((): z.ZodMiniType<components['schemas']['FunctionVersionFilter']> => FunctionVersionFilterSchema),
    z.boolean(),
  ])),
  createdByUser: z.exactOptional(z.union([UserFilterSchema, z.boolean()])),
  runtimeUser: z.exactOptional(z.union([UserFilterSchema, z.boolean()])),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const FunctionVersionFilterSchema = z.looseObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['FunctionVersionFilter']> => FunctionVersionFilterSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['FunctionVersionFilter']> => FunctionVersionFilterSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['FunctionVersionFilter']> => FunctionVersionFilterSchema)),
  id: z.exactOptional(IdConditionSchema),
  functionId: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  parentId: z.exactOptional(IdConditionSchema),
  inputSchemaId: z.exactOptional(IdConditionSchema),
  outputSchemaId: z.exactOptional(IdConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
  updatedAt: z.exactOptional(DateTimeConditionSchema),
  function: z.exactOptional(z.union([NestedFunctionFilterSchema, z.boolean()])),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

export const FunctionFilterSchema = z.looseObject({
  AND: z.exactOptional(z.array(NestedFunctionFilterSchema)),
  OR: z.exactOptional(z.array(NestedFunctionFilterSchema)),
  NOT: z.exactOptional(NestedFunctionFilterSchema),
  id: z.exactOptional(IdConditionSchema),
  workspaceId: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  description: z.exactOptional(TextConditionSchema),
  defaultVersionId: z.exactOptional(IdConditionSchema),
  source: z.exactOptional(FunctionSourceConditionSchema),
  system: z.exactOptional(BooleanConditionSchema),
  createdBy: z.exactOptional(IdConditionSchema),
  runtimeUserId: z.exactOptional(IdConditionSchema),
  deletedAt: z.exactOptional(DateTimeConditionSchema),
  retentionTier: z.exactOptional(RetentionTierConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
  updatedAt: z.exactOptional(DateTimeConditionSchema),
  workspace: z.exactOptional(z.union([WorkspaceFilterSchema, z.boolean()])),
  defaultVersion: z.exactOptional(z.union([FunctionVersionFilterSchema, z.boolean()])),
  versions: z.exactOptional(z.union([FunctionVersionFilterSchema, z.boolean()])),
  createdByUser: z.exactOptional(z.union([UserFilterSchema, z.boolean()])),
  runtimeUser: z.exactOptional(z.union([UserFilterSchema, z.boolean()])),
});

export const SortDirectionSchema = z.enum(['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last']);

export const FunctionSortKeySchema = z.looseObject({
  id: z.exactOptional(SortDirectionSchema),
  workspaceId: z.exactOptional(SortDirectionSchema),
  name: z.exactOptional(SortDirectionSchema),
  description: z.exactOptional(SortDirectionSchema),
  defaultVersionId: z.exactOptional(SortDirectionSchema),
  source: z.exactOptional(SortDirectionSchema),
  system: z.exactOptional(SortDirectionSchema),
  createdBy: z.exactOptional(SortDirectionSchema),
  runtimeUserId: z.exactOptional(SortDirectionSchema),
  deletedAt: z.exactOptional(SortDirectionSchema),
  retentionTier: z.exactOptional(SortDirectionSchema),
  createdAt: z.exactOptional(SortDirectionSchema),
  updatedAt: z.exactOptional(SortDirectionSchema),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }), z.refine((value) => Object.keys(value).length <= 1, { error: 'has more than 1 keys' }));

export const FunctionOrderSchema = z.array(FunctionSortKeySchema).check(z.maxLength(5));

export const PageInfoSchema = z.looseObject({
  total: z.int().check(z.gte(0)),
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
  startCursor: z.nullable(z.string()),
  endCursor: z.nullable(z.string()),
});

export const FunctionPageSchema = z.looseObject({
  data: z.array(AeontelFunctionSchema),
  pageInfo: PageInfoSchema,
});

export const FunctionScopeSchema = z.enum(['workspace', 'system', 'integration']);

export const InvokeFailureSchema = z.looseObject({
  ok: z.literal(false),
  result: z.exactOptional(z.null()),
  error: z.string().check(z.minLength(1)),
  durationMs: DurationMsSchema,
});

export const InvokeSuccessSchema = z.looseObject({
  ok: z.literal(true),
  result: z.exactOptional(AnyJsonSchema),
  error: z.null(),
  durationMs: DurationMsSchema,
});

export const InvokeAnswerSchema = z.union([InvokeSuccessSchema, InvokeFailureSchema]);

export const InvokeFunctionBodySchema = z.looseObject({
  args: z.exactOptional(z.record(z.string(), z.unknown())),
  versionId: z.exactOptional(z.string()),
});

export const SuccessAnswerSchema = z.looseObject({
  success: z.literal(true),
});

export const UpdateFunctionBodySchema = z.looseObject({
  name: z.exactOptional(FunctionNameSchema),
  description: z.exactOptional(z.string().check(z.maxLength(4096))),
  runtimeUserId: z.exactOptional(z.nullable(z.string())),
});

/** The schema of every JSON answer, by operation and status. */
export const responses = {
  createFunction: {
    201: AeontelFunctionSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    415: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  deleteFunction: {
    200: SuccessAnswerSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    404: AeontelErrorBodySchema,
    409: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  getFunction: {
    200: AeontelFunctionSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    404: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  invokeFunction: {
    200: InvokeAnswerSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    404: AeontelErrorBodySchema,
    409: AeontelErrorBodySchema,
    415: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  listFunctions: {
    200: FunctionPageSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  purgeFunction: {
    200: SuccessAnswerSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    404: AeontelErrorBodySchema,
    409: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  restoreFunction: {
    200: AeontelFunctionSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    404: AeontelErrorBodySchema,
    409: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
  updateFunction: {
    200: AeontelFunctionSchema,
    400: AeontelErrorBodySchema,
    401: AeontelErrorBodySchema,
    403: AeontelErrorBodySchema,
    404: AeontelErrorBodySchema,
    409: AeontelErrorBodySchema,
    415: AeontelErrorBodySchema,
    429: AeontelErrorBodySchema,
    500: AeontelErrorBodySchema,
  },
};
