// Generated from specs/aeontel-functions.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';
import type { components } from './openapi.js';

const AeontelErrorCodeSchema = z.enum(['unauthenticated', 'unknown_parameter', 'invalid_parameter', 'invalid_cursor', 'invalid_filter', 'filter_too_complex', 'invalid_order_by', 'invalid_json', 'unknown_field', 'validation_failed', 'invalid_reference', 'invalid_args', 'forbidden', 'not_found', 'function_deleted', 'function_not_deleted', 'no_default_version', 'unsupported_media_type', 'rate_limited', 'internal']);

const AeontelFaultCodeSchema = z.enum(['required', 'unknown_field', 'unknown_operator', 'unknown_direction', 'unknown_parameter', 'repeated', 'conflicting', 'wrong_type', 'null_value', 'not_listed', 'wrong_format', 'empty', 'out_of_range', 'too_long', 'too_many', 'too_deep', 'malformed', 'other_query', 'unknown_reference', 'schema_mismatch']);

const AeontelFaultSchema = z.strictObject({
  pointer: z.string(),
  code: AeontelFaultCodeSchema,
  detail: z.string(),
});

const AeontelErrorBodySchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: AeontelErrorCodeSchema,
  detail: z.string(),
  requestId: z.string(),
  errors: z.exactOptional(z.array(AeontelFaultSchema)),
});

const FunctionSourceSchema = z.enum(['custom', 'system', 'openapi-op']);

const RetentionTierSchema = z.enum(['short', 'medium', 'long', 'none']);

const AeontelFunctionSchema = z.strictObject({
  id: z.string(),
  workspaceId: z.nullable(z.string()),
  name: z.string(),
  description: z.nullable(z.string()),
  defaultVersionId: z.nullable(z.string()),
  source: FunctionSourceSchema,
  system: z.boolean(),
  createdBy: z.nullable(z.string()),
  runtimeUserId: z.nullable(z.string()),
  deletedAt: z.nullable(z.iso.datetime({ offset: true })),
  retentionTier: z.nullable(RetentionTierSchema),
  createdAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
});

const AnyJsonSchema = z.unknown();

const BooleanOperatorsSchema = z.strictObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['BooleanCondition']> => BooleanConditionSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['BooleanCondition']> => BooleanConditionSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['BooleanCondition']> => BooleanConditionSchema)),
  eq: z.exactOptional(z.boolean()),
  ne: z.exactOptional(z.boolean()),
  isNull: z.exactOptional(z.boolean()),
  isNotNull: z.exactOptional(z.boolean()),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

const BooleanConditionSchema = z.nullable(z.union([z.boolean(), BooleanOperatorsSchema]));

const FunctionNameSchema = z.string().check(z.minLength(1), z.maxLength(255), z.regex(new RegExp('\\S', 'u')));

const CreateFunctionBodySchema = z.strictObject({
  workspaceId: z.string(),
  name: FunctionNameSchema,
  description: z.exactOptional(z.string().check(z.maxLength(4096))),
  source: z.exactOptional(FunctionSourceSchema),
  inputSchemaId: z.string(),
  outputSchemaId: z.string(),
});

const InstantSchema = z.iso.datetime({ offset: true });

const DateTimeOperatorsSchema = z.strictObject({
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

const DateTimeConditionSchema = z.nullable(z.union([InstantSchema, DateTimeOperatorsSchema]));

const DeletedVisibilitySchema = z.enum(['false', 'true', 'only']);

const DurationMsSchema = z.int().check(z.gte(0));

const FunctionSourceOperatorsSchema = z.strictObject({
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

const FunctionSourceConditionSchema = z.nullable(z.union([FunctionSourceSchema, FunctionSourceOperatorsSchema]));

const IdOperatorsSchema = z.strictObject({
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

const IdConditionSchema = z.nullable(z.union([z.string(), IdOperatorsSchema]));

const RetentionTierOperatorsSchema = z.strictObject({
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

const RetentionTierConditionSchema = z.nullable(z.union([RetentionTierSchema, RetentionTierOperatorsSchema]));

const TextOperatorsSchema = z.strictObject({
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

const TextConditionSchema = z.nullable(z.union([z.string(), TextOperatorsSchema]));

const UserFilterSchema = z.strictObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['UserFilter']> => UserFilterSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['UserFilter']> => UserFilterSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['UserFilter']> => UserFilterSchema)),
  id: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  handle: z.exactOptional(TextConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

const WorkspaceFilterSchema = z.strictObject({
  AND: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['WorkspaceFilter']> => WorkspaceFilterSchema))),
  OR: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<components['schemas']['WorkspaceFilter']> => WorkspaceFilterSchema))),
  NOT: z.exactOptional(z.lazy((): z.ZodMiniType<components['schemas']['WorkspaceFilter']> => WorkspaceFilterSchema)),
  id: z.exactOptional(IdConditionSchema),
  name: z.exactOptional(TextConditionSchema),
  createdAt: z.exactOptional(DateTimeConditionSchema),
}).check(z.refine((value) => Object.keys(value).length >= 1, { error: 'has fewer than 1 keys' }));

const NestedFunctionFilterSchema = z.strictObject({
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

const FunctionVersionFilterSchema = z.strictObject({
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

const FunctionFilterSchema = z.strictObject({
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

const SortDirectionSchema = z.enum(['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last']);

const FunctionSortKeySchema = z.strictObject({
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

const FunctionOrderSchema = z.array(FunctionSortKeySchema).check(z.maxLength(5));

const PageInfoSchema = z.strictObject({
  total: z.int().check(z.gte(0)),
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
  startCursor: z.nullable(z.string()),
  endCursor: z.nullable(z.string()),
});

const FunctionPageSchema = z.strictObject({
  data: z.array(AeontelFunctionSchema),
  pageInfo: PageInfoSchema,
});

const FunctionScopeSchema = z.enum(['workspace', 'system', 'integration']);

const InvokeFailureSchema = z.strictObject({
  ok: z.literal(false),
  result: z.exactOptional(z.null()),
  error: z.string().check(z.minLength(1)),
  durationMs: DurationMsSchema,
});

const InvokeSuccessSchema = z.strictObject({
  ok: z.literal(true),
  result: z.exactOptional(AnyJsonSchema),
  error: z.null(),
  durationMs: DurationMsSchema,
});

const InvokeAnswerSchema = z.union([InvokeSuccessSchema, InvokeFailureSchema]);

const InvokeFunctionBodySchema = z.strictObject({
  args: z.exactOptional(z.record(z.string(), z.unknown())),
  versionId: z.exactOptional(z.string()),
});

const SuccessAnswerSchema = z.strictObject({
  success: z.literal(true),
});

const UpdateFunctionBodySchema = z.strictObject({
  name: z.exactOptional(FunctionNameSchema),
  description: z.exactOptional(z.string().check(z.maxLength(4096))),
  runtimeUserId: z.exactOptional(z.nullable(z.string())),
});

/** Closed schemas: `"<operationId> <status>"` for answers, `"<operationId> body"` for JSON request bodies, `"<operationId> query <name>"` for parameters that are JSON. */
export const strict: Readonly<Record<string, z.ZodMiniType>> = {
  'createFunction body': CreateFunctionBodySchema,
  'createFunction 201': AeontelFunctionSchema,
  'createFunction 400': AeontelErrorBodySchema,
  'createFunction 401': AeontelErrorBodySchema,
  'createFunction 403': AeontelErrorBodySchema,
  'createFunction 415': AeontelErrorBodySchema,
  'createFunction 429': AeontelErrorBodySchema,
  'createFunction 500': AeontelErrorBodySchema,
  'deleteFunction 200': SuccessAnswerSchema,
  'deleteFunction 400': AeontelErrorBodySchema,
  'deleteFunction 401': AeontelErrorBodySchema,
  'deleteFunction 403': AeontelErrorBodySchema,
  'deleteFunction 404': AeontelErrorBodySchema,
  'deleteFunction 409': AeontelErrorBodySchema,
  'deleteFunction 429': AeontelErrorBodySchema,
  'deleteFunction 500': AeontelErrorBodySchema,
  'getFunction 200': AeontelFunctionSchema,
  'getFunction 400': AeontelErrorBodySchema,
  'getFunction 401': AeontelErrorBodySchema,
  'getFunction 404': AeontelErrorBodySchema,
  'getFunction 429': AeontelErrorBodySchema,
  'getFunction 500': AeontelErrorBodySchema,
  'invokeFunction body': InvokeFunctionBodySchema,
  'invokeFunction 200': InvokeAnswerSchema,
  'invokeFunction 400': AeontelErrorBodySchema,
  'invokeFunction 401': AeontelErrorBodySchema,
  'invokeFunction 403': AeontelErrorBodySchema,
  'invokeFunction 404': AeontelErrorBodySchema,
  'invokeFunction 409': AeontelErrorBodySchema,
  'invokeFunction 415': AeontelErrorBodySchema,
  'invokeFunction 429': AeontelErrorBodySchema,
  'invokeFunction 500': AeontelErrorBodySchema,
  'listFunctions query filter': FunctionFilterSchema,
  'listFunctions query orderBy': FunctionOrderSchema,
  'listFunctions 200': FunctionPageSchema,
  'listFunctions 400': AeontelErrorBodySchema,
  'listFunctions 401': AeontelErrorBodySchema,
  'listFunctions 403': AeontelErrorBodySchema,
  'listFunctions 429': AeontelErrorBodySchema,
  'listFunctions 500': AeontelErrorBodySchema,
  'purgeFunction 200': SuccessAnswerSchema,
  'purgeFunction 400': AeontelErrorBodySchema,
  'purgeFunction 401': AeontelErrorBodySchema,
  'purgeFunction 403': AeontelErrorBodySchema,
  'purgeFunction 404': AeontelErrorBodySchema,
  'purgeFunction 409': AeontelErrorBodySchema,
  'purgeFunction 429': AeontelErrorBodySchema,
  'purgeFunction 500': AeontelErrorBodySchema,
  'restoreFunction 200': AeontelFunctionSchema,
  'restoreFunction 400': AeontelErrorBodySchema,
  'restoreFunction 401': AeontelErrorBodySchema,
  'restoreFunction 403': AeontelErrorBodySchema,
  'restoreFunction 404': AeontelErrorBodySchema,
  'restoreFunction 409': AeontelErrorBodySchema,
  'restoreFunction 429': AeontelErrorBodySchema,
  'restoreFunction 500': AeontelErrorBodySchema,
  'updateFunction body': UpdateFunctionBodySchema,
  'updateFunction 200': AeontelFunctionSchema,
  'updateFunction 400': AeontelErrorBodySchema,
  'updateFunction 401': AeontelErrorBodySchema,
  'updateFunction 403': AeontelErrorBodySchema,
  'updateFunction 404': AeontelErrorBodySchema,
  'updateFunction 409': AeontelErrorBodySchema,
  'updateFunction 415': AeontelErrorBodySchema,
  'updateFunction 429': AeontelErrorBodySchema,
  'updateFunction 500': AeontelErrorBodySchema,
};
