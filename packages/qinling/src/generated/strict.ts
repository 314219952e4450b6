// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';

const ImageCodeSchema = z.looseObject({
  source: z.literal('image'),
  image: z.exactOptional(z.string()),
});

const PackageCodeSchema = z.looseObject({
  source: z.literal('package'),
  md5sum: z.exactOptional(z.string()),
});

const SwiftCodeSchema = z.looseObject({
  source: z.literal('swift'),
  swift: z.looseObject({
    container: z.string(),
    object: z.string(),
  }),
});

const FunctionCodeSchema = z.discriminatedUnion('source', [PackageCodeSchema, SwiftCodeSchema, ImageCodeSchema]);

const AliasSchema = z.strictObject({
  id: z.guid(),
  name: z.string(),
  description: z.nullable(z.string()),
  function_id: z.guid(),
  function_version: z.int(),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
});

const AliasCreateSchema = z.strictObject({
  name: z.string(),
  function_id: z.guid(),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

const AliasListSchema = z.strictObject({
  function_aliases: z.array(AliasSchema),
});

const AliasUpdateSchema = z.strictObject({
  name: z.exactOptional(z.nullable(z.string())),
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

const ApiRootSchema = z.strictObject({
  uri: z.url(),
});

const VersionLinkSchema = z.strictObject({
  href: z.url(),
  target: z.string(),
  rel: z.string(),
});

const ApiVersionSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['CURRENT', 'SUPPORTED', 'DEPRECATED']),
  links: z.array(VersionLinkSchema),
});

const CatalogEndpointSchema = z.strictObject({
  id: z.string(),
  interface: z.enum(['public', 'internal', 'admin']),
  region: z.nullable(z.string()),
  region_id: z.nullable(z.string()),
  url: z.string(),
});

const CatalogServiceSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  endpoints: z.array(CatalogEndpointSchema),
});

const IdentityLinksSchema = z.strictObject({
  self: z.string(),
  previous: z.exactOptional(z.nullable(z.string())),
  next: z.exactOptional(z.nullable(z.string())),
});

const CatalogAnswerSchema = z.strictObject({
  catalog: z.array(CatalogServiceSchema),
  links: IdentityLinksSchema,
});

const CatalogEndpointV2Schema = z.strictObject({
  id: z.exactOptional(z.string()),
  region: z.exactOptional(z.nullable(z.string())),
  publicURL: z.exactOptional(z.string()),
  internalURL: z.exactOptional(z.string()),
  adminURL: z.exactOptional(z.string()),
});

const CatalogServiceV2Schema = z.strictObject({
  type: z.string(),
  name: z.string(),
  endpoints: z.array(CatalogEndpointV2Schema),
  endpoints_links: z.exactOptional(z.array(z.unknown())),
});

const ExecutionStatusSchema = z.enum(['running', 'success', 'failed', 'error']);

const ExecutionSchema = z.strictObject({
  id: z.guid(),
  function_id: z.guid(),
  function_version: z.int(),
  function_alias: z.nullable(z.string()),
  description: z.nullable(z.string()),
  status: ExecutionStatusSchema,
  sync: z.boolean(),
  input: z.nullable(z.string()),
  result: z.nullable(z.string()),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
});

const ExecutionCreateSchema = z.strictObject({
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_version: z.exactOptional(z.nullable(z.int())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  sync: z.exactOptional(z.boolean()),
  input: z.exactOptional(z.nullable(z.string())),
  description: z.exactOptional(z.nullable(z.string())),
});

const ExecutionListSchema = z.strictObject({
  executions: z.array(ExecutionSchema),
});

const FaultSchema = z.strictObject({
  faultcode: z.enum(['Client', 'Server']),
  faultstring: z.string(),
  debuginfo: z.nullable(z.string()),
});

const FaultTextSchema = z.strictObject({
  faultstring: z.string(),
});

const FunctionCreateSchema = z.strictObject({
  code: z.string(),
  runtime_id: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  entry: z.exactOptional(z.string()),
  cpu: z.exactOptional(z.int().check(z.gte(100), z.lte(300))),
  memory_size: z.exactOptional(z.int().check(z.gte(33554432), z.lte(134217728))),
  memory: z.exactOptional(z.int()),
  timeout: z.exactOptional(z.int().check(z.gte(1), z.lte(300))),
  package: z.exactOptional(z.custom<Uint8Array | ReadableStream>((value) => value instanceof Uint8Array || value instanceof ReadableStream)),
});

const FunctionUpdateSchema = z.strictObject({
  name: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  code: z.exactOptional(z.string()),
  entry: z.exactOptional(z.string()),
  cpu: z.exactOptional(z.int().check(z.gte(100), z.lte(300))),
  memory_size: z.exactOptional(z.int().check(z.gte(33554432), z.lte(134217728))),
  memory: z.exactOptional(z.int()),
  timeout: z.exactOptional(z.int().check(z.gte(1), z.lte(300))),
  package: z.exactOptional(z.custom<Uint8Array | ReadableStream>((value) => value instanceof Uint8Array || value instanceof ReadableStream)),
  runtime_id: z.exactOptional(z.string()),
  count: z.exactOptional(z.int()),
});

const FunctionVersionSchema = z.strictObject({
  id: z.guid(),
  description: z.nullable(z.string()),
  function_id: z.guid(),
  version_number: z.int(),
  count: z.int(),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
});

const FunctionVersionCreateSchema = z.strictObject({
  description: z.exactOptional(z.nullable(z.string())),
});

const FunctionVersionListSchema = z.strictObject({
  function_versions: z.array(FunctionVersionSchema),
});

const IdentifiedThingSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
});

const IdentityErrorBodySchema = z.strictObject({
  error: z.strictObject({
    code: z.int(),
    title: z.string(),
    message: z.string(),
  }),
});

const IdentityMethodSchema = z.enum(['password', 'token', 'application_credential']);

const IdentityProjectSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  domain_id: z.string(),
  description: z.exactOptional(z.nullable(z.string())),
  enabled: z.boolean(),
  parent_id: z.exactOptional(z.nullable(z.string())),
  is_domain: z.exactOptional(z.boolean()),
  tags: z.exactOptional(z.array(z.string())),
  options: z.exactOptional(z.record(z.string(), z.unknown())),
  links: IdentityLinksSchema,
});

const NamedThingSchema = z.strictObject({
  id: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
});

const IdentityProofSchema = z.strictObject({
  methods: z.array(IdentityMethodSchema),
  password: z.exactOptional(z.strictObject({
    user: z.strictObject({
      id: z.exactOptional(z.string()),
      name: z.exactOptional(z.string()),
      domain: z.exactOptional(NamedThingSchema),
      password: z.string(),
    }),
  })),
  token: z.exactOptional(z.strictObject({
    id: z.string(),
  })),
  application_credential: z.exactOptional(z.strictObject({
    id: z.exactOptional(z.string()),
    name: z.exactOptional(z.string()),
    user: z.exactOptional(z.strictObject({
      id: z.exactOptional(z.string()),
      name: z.exactOptional(z.string()),
      domain: z.exactOptional(NamedThingSchema),
    })),
    secret: z.string(),
  })),
});

const IdentityVersionSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['stable', 'deprecated']),
  updated: z.iso.datetime({ offset: true }),
  links: z.array(z.strictObject({
    rel: z.string(),
    href: z.string(),
    type: z.exactOptional(z.string()),
  })),
  'media-types': z.array(z.strictObject({
    base: z.string(),
    type: z.string(),
  })),
});

const IdentityVersionAnswerSchema = z.strictObject({
  version: IdentityVersionSchema,
});

const IdentityVersionListSchema = z.strictObject({
  versions: z.strictObject({
    values: z.array(IdentityVersionSchema),
  }),
});

const JobStatusSchema = z.enum(['running', 'paused', 'done', 'cancelled']);

const JobSchema = z.strictObject({
  id: z.guid(),
  name: z.nullable(z.string()),
  function_id: z.nullable(z.guid()),
  function_alias: z.nullable(z.string()),
  function_version: z.nullable(z.int()),
  function_input: z.nullable(z.string()),
  status: JobStatusSchema,
  pattern: z.nullable(z.string()),
  count: z.nullable(z.int()),
  first_execution_time: z.nullable(z.iso.datetime({ offset: true })),
  next_execution_time: z.nullable(z.iso.datetime({ offset: true })),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
});

const JobCreateSchema = z.strictObject({
  name: z.exactOptional(z.nullable(z.string())),
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  function_version: z.exactOptional(z.nullable(z.int())),
  function_input: z.exactOptional(z.nullable(z.string())),
  pattern: z.exactOptional(z.nullable(z.string())),
  count: z.exactOptional(z.nullable(z.int())),
  first_execution_time: z.exactOptional(z.nullable(z.string())),
});

const JobListSchema = z.strictObject({
  jobs: z.array(JobSchema),
});

const JobUpdateSchema = z.strictObject({
  name: z.exactOptional(z.nullable(z.string())),
  function_input: z.exactOptional(z.nullable(z.string())),
  status: z.exactOptional(z.nullable(z.enum(['running', 'paused', 'cancelled']))),
  pattern: z.exactOptional(z.nullable(z.string())),
  next_execution_time: z.exactOptional(z.nullable(z.string())),
});

const MiddlewareErrorBodySchema = z.strictObject({
  code: z.int(),
  title: z.string(),
  description: z.string(),
});

const ProjectListSchema = z.strictObject({
  projects: z.array(IdentityProjectSchema),
  links: IdentityLinksSchema,
});

const QinlingFunctionSchema = z.strictObject({
  id: z.guid(),
  name: z.nullable(z.string()),
  description: z.nullable(z.string()),
  cpu: z.int(),
  memory_size: z.int(),
  timeout: z.int(),
  runtime_id: z.nullable(z.guid()),
  code: FunctionCodeSchema,
  entry: z.nullable(z.string()),
  count: z.int(),
  latest_version: z.int(),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
});

const QinlingFunctionListSchema = z.strictObject({
  functions: z.array(QinlingFunctionSchema),
});

const RuntimeStatusSchema = z.enum(['creating', 'available', 'upgrading', 'deleting', 'error']);

const RuntimeSchema = z.strictObject({
  id: z.guid(),
  name: z.nullable(z.string()),
  image: z.string(),
  description: z.nullable(z.string()),
  is_public: z.boolean(),
  trusted: z.boolean(),
  status: RuntimeStatusSchema,
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
});

const RuntimeCreateSchema = z.strictObject({
  id: z.exactOptional(z.guid()),
  name: z.exactOptional(z.nullable(z.string())),
  image: z.string(),
  description: z.exactOptional(z.nullable(z.string())),
  is_public: z.exactOptional(z.boolean()),
  trusted: z.exactOptional(z.boolean()),
});

const RuntimeListSchema = z.strictObject({
  runtimes: z.array(RuntimeSchema),
});

const RuntimePoolSchema = z.strictObject({
  name: z.guid(),
  capacity: z.strictObject({
    total: z.int(),
    available: z.int(),
  }),
});

const RuntimeUpdateSchema = z.strictObject({
  name: z.exactOptional(z.nullable(z.string())),
  image: z.exactOptional(z.nullable(z.string())),
  description: z.exactOptional(z.nullable(z.string())),
});

const ScaleRequestSchema = z.strictObject({
  count: z.int().check(z.gte(1)),
});

const TokenInfoSchema = z.strictObject({
  methods: z.array(IdentityMethodSchema),
  user: z.strictObject({
    id: z.string(),
    name: z.string(),
    domain: IdentifiedThingSchema,
    password_expires_at: z.exactOptional(z.nullable(z.string())),
  }),
  audit_ids: z.array(z.string()),
  expires_at: z.iso.datetime({ offset: true }),
  issued_at: z.iso.datetime({ offset: true }),
  project: z.exactOptional(z.strictObject({
    id: z.string(),
    name: z.string(),
    domain: IdentifiedThingSchema,
  })),
  is_domain: z.exactOptional(z.boolean()),
  is_admin_project: z.exactOptional(z.boolean()),
  domain: z.exactOptional(IdentifiedThingSchema),
  system: z.exactOptional(z.strictObject({
    all: z.boolean(),
  })),
  roles: z.exactOptional(z.array(IdentifiedThingSchema)),
  catalog: z.exactOptional(z.array(CatalogServiceSchema)),
  application_credential: z.exactOptional(z.strictObject({
    id: z.string(),
    name: z.string(),
    restricted: z.boolean(),
  })),
});

const TokenAnswerSchema = z.strictObject({
  token: TokenInfoSchema,
});

const TokenAnswerV2Schema = z.strictObject({
  access: z.strictObject({
    token: z.strictObject({
      id: z.string(),
      expires: z.iso.datetime({ offset: true }),
      issued_at: z.exactOptional(z.string()),
      audit_ids: z.exactOptional(z.array(z.string())),
      tenant: z.exactOptional(z.strictObject({
        id: z.string(),
        name: z.string(),
        description: z.exactOptional(z.nullable(z.string())),
        enabled: z.exactOptional(z.boolean()),
      })),
    }),
    user: z.strictObject({
      id: z.string(),
      name: z.string(),
      username: z.exactOptional(z.string()),
      roles: z.exactOptional(z.array(z.strictObject({
        name: z.string(),
      }))),
      roles_links: z.exactOptional(z.array(z.unknown())),
    }),
    serviceCatalog: z.array(CatalogServiceV2Schema),
    metadata: z.exactOptional(z.record(z.string(), z.unknown())),
  }),
});

const TokenScopeSchema = z.strictObject({
  project: z.exactOptional(z.strictObject({
    id: z.exactOptional(z.string()),
    name: z.exactOptional(z.string()),
    domain: z.exactOptional(NamedThingSchema),
  })),
  domain: z.exactOptional(NamedThingSchema),
  system: z.exactOptional(z.strictObject({
    all: z.boolean(),
  })),
});

const TokenRequestSchema = z.strictObject({
  auth: z.strictObject({
    identity: IdentityProofSchema,
    scope: z.exactOptional(z.union([z.literal('unscoped'), TokenScopeSchema])),
  }),
});

const TokenRequestV2Schema = z.strictObject({
  auth: z.strictObject({
    passwordCredentials: z.exactOptional(z.strictObject({
      username: z.exactOptional(z.string()),
      userId: z.exactOptional(z.string()),
      password: z.string(),
    })),
    token: z.exactOptional(z.strictObject({
      id: z.string(),
    })),
    tenantName: z.exactOptional(z.string()),
    tenantId: z.exactOptional(z.string()),
  }),
});

const VersionListSchema = z.strictObject({
  versions: z.array(ApiVersionSchema),
});

const WebhookSchema = z.strictObject({
  id: z.guid(),
  function_id: z.nullable(z.guid()),
  function_alias: z.nullable(z.string()),
  function_version: z.nullable(z.int()),
  description: z.nullable(z.string()),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true })),
  webhook_url: z.url(),
});

const WebhookCreateSchema = z.strictObject({
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

const WebhookInputSchema = z.record(z.string(), z.unknown());

const WebhookInvocationSchema = z.strictObject({
  execution_id: z.guid(),
});

const WebhookListSchema = z.strictObject({
  webhooks: z.array(WebhookSchema),
});

const WebhookUpdateSchema = z.strictObject({
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

const WorkerSchema = z.strictObject({
  function_id: z.guid(),
  function_version: z.int(),
  worker_name: z.string(),
});

const WorkerListSchema = z.strictObject({
  workers: z.array(WorkerSchema),
});

/** Closed schemas: `"<operationId> <status>"` for answers, `"<operationId> body"` for JSON request bodies. */
export const strict: Readonly<Record<string, z.ZodMiniType>> = {
  'createAlias body': AliasCreateSchema,
  'createAlias 201': AliasSchema,
  'createAlias 400': FaultSchema,
  'createAlias 401': MiddlewareErrorBodySchema,
  'createAlias 403': FaultSchema,
  'createAlias 415': FaultSchema,
  'createAlias 500': FaultSchema,
  'createExecution body': ExecutionCreateSchema,
  'createExecution 201': ExecutionSchema,
  'createExecution 400': FaultSchema,
  'createExecution 401': MiddlewareErrorBodySchema,
  'createExecution 403': FaultSchema,
  'createExecution 404': FaultSchema,
  'createExecution 409': FaultSchema,
  'createExecution 415': FaultSchema,
  'createExecution 500': FaultSchema,
  'createFunction body': FunctionCreateSchema,
  'createFunction 201': QinlingFunctionSchema,
  'createFunction 400': FaultTextSchema,
  'createFunction 401': MiddlewareErrorBodySchema,
  'createFunction 403': FaultTextSchema,
  'createFunction 404': FaultTextSchema,
  'createFunction 500': FaultTextSchema,
  'createFunctionVersion body': FunctionVersionCreateSchema,
  'createFunctionVersion 201': FunctionVersionSchema,
  'createFunctionVersion 400': FaultSchema,
  'createFunctionVersion 401': MiddlewareErrorBodySchema,
  'createFunctionVersion 403': FaultSchema,
  'createFunctionVersion 404': FaultSchema,
  'createFunctionVersion 415': FaultSchema,
  'createFunctionVersion 500': FaultSchema,
  'createJob body': JobCreateSchema,
  'createJob 201': JobSchema,
  'createJob 400': FaultSchema,
  'createJob 401': MiddlewareErrorBodySchema,
  'createJob 403': FaultSchema,
  'createJob 404': FaultSchema,
  'createJob 415': FaultSchema,
  'createJob 500': FaultSchema,
  'createRuntime body': RuntimeCreateSchema,
  'createRuntime 201': RuntimeSchema,
  'createRuntime 400': FaultSchema,
  'createRuntime 401': MiddlewareErrorBodySchema,
  'createRuntime 403': FaultSchema,
  'createRuntime 415': FaultSchema,
  'createRuntime 500': FaultSchema,
  'createWebhook body': WebhookCreateSchema,
  'createWebhook 201': WebhookSchema,
  'createWebhook 400': FaultSchema,
  'createWebhook 401': MiddlewareErrorBodySchema,
  'createWebhook 403': FaultSchema,
  'createWebhook 404': FaultSchema,
  'createWebhook 415': FaultSchema,
  'createWebhook 500': FaultSchema,
  'deleteAlias 400': FaultSchema,
  'deleteAlias 401': MiddlewareErrorBodySchema,
  'deleteAlias 403': FaultSchema,
  'deleteAlias 404': FaultSchema,
  'deleteAlias 415': FaultSchema,
  'deleteAlias 500': FaultSchema,
  'deleteExecution 400': FaultSchema,
  'deleteExecution 401': MiddlewareErrorBodySchema,
  'deleteExecution 403': FaultSchema,
  'deleteExecution 404': FaultSchema,
  'deleteExecution 415': FaultSchema,
  'deleteExecution 500': FaultSchema,
  'deleteFunction 400': FaultSchema,
  'deleteFunction 401': MiddlewareErrorBodySchema,
  'deleteFunction 403': FaultSchema,
  'deleteFunction 404': FaultSchema,
  'deleteFunction 415': FaultSchema,
  'deleteFunction 500': FaultSchema,
  'deleteFunctionVersion 400': FaultSchema,
  'deleteFunctionVersion 401': MiddlewareErrorBodySchema,
  'deleteFunctionVersion 403': FaultSchema,
  'deleteFunctionVersion 404': FaultSchema,
  'deleteFunctionVersion 415': FaultSchema,
  'deleteFunctionVersion 500': FaultSchema,
  'deleteJob 400': FaultSchema,
  'deleteJob 401': MiddlewareErrorBodySchema,
  'deleteJob 403': FaultSchema,
  'deleteJob 404': FaultSchema,
  'deleteJob 415': FaultSchema,
  'deleteJob 500': FaultSchema,
  'deleteRuntime 400': FaultSchema,
  'deleteRuntime 401': MiddlewareErrorBodySchema,
  'deleteRuntime 403': FaultSchema,
  'deleteRuntime 404': FaultSchema,
  'deleteRuntime 415': FaultSchema,
  'deleteRuntime 500': FaultSchema,
  'deleteWebhook 400': FaultSchema,
  'deleteWebhook 401': MiddlewareErrorBodySchema,
  'deleteWebhook 403': FaultSchema,
  'deleteWebhook 404': FaultSchema,
  'deleteWebhook 415': FaultSchema,
  'deleteWebhook 500': FaultSchema,
  'detachFunction 400': FaultSchema,
  'detachFunction 401': MiddlewareErrorBodySchema,
  'detachFunction 403': FaultSchema,
  'detachFunction 404': FaultSchema,
  'detachFunction 415': FaultSchema,
  'detachFunction 500': FaultSchema,
  'detachFunctionVersion 400': FaultSchema,
  'detachFunctionVersion 401': MiddlewareErrorBodySchema,
  'detachFunctionVersion 403': FaultSchema,
  'detachFunctionVersion 404': FaultSchema,
  'detachFunctionVersion 415': FaultSchema,
  'detachFunctionVersion 500': FaultSchema,
  'getAlias 200': AliasSchema,
  'getAlias 400': FaultSchema,
  'getAlias 401': MiddlewareErrorBodySchema,
  'getAlias 403': FaultSchema,
  'getAlias 404': FaultSchema,
  'getAlias 500': FaultSchema,
  'getApiRoot 200': ApiRootSchema,
  'getApiRoot 400': FaultSchema,
  'getApiRoot 500': FaultSchema,
  'getCatalog 200': CatalogAnswerSchema,
  'getCatalog 401': IdentityErrorBodySchema,
  'getCatalog 403': IdentityErrorBodySchema,
  'getCatalog 500': IdentityErrorBodySchema,
  'getExecution 200': ExecutionSchema,
  'getExecution 400': FaultSchema,
  'getExecution 401': MiddlewareErrorBodySchema,
  'getExecution 403': FaultSchema,
  'getExecution 404': FaultSchema,
  'getExecution 500': FaultSchema,
  'getExecutionLog 400': FaultTextSchema,
  'getExecutionLog 401': MiddlewareErrorBodySchema,
  'getExecutionLog 403': FaultTextSchema,
  'getExecutionLog 404': FaultTextSchema,
  'getExecutionLog 406': MiddlewareErrorBodySchema,
  'getExecutionLog 500': FaultTextSchema,
  'getFunction 200': QinlingFunctionSchema,
  'getFunction 400': FaultTextSchema,
  'getFunction 401': MiddlewareErrorBodySchema,
  'getFunction 403': FaultTextSchema,
  'getFunction 404': FaultTextSchema,
  'getFunction 405': MiddlewareErrorBodySchema,
  'getFunction 406': MiddlewareErrorBodySchema,
  'getFunction 500': FaultTextSchema,
  'getFunctionVersion 200': FunctionVersionSchema,
  'getFunctionVersion 400': FaultTextSchema,
  'getFunctionVersion 401': MiddlewareErrorBodySchema,
  'getFunctionVersion 403': FaultTextSchema,
  'getFunctionVersion 404': FaultTextSchema,
  'getFunctionVersion 406': MiddlewareErrorBodySchema,
  'getFunctionVersion 500': FaultTextSchema,
  'getIdentityV2 200': IdentityVersionAnswerSchema,
  'getIdentityV2 404': IdentityErrorBodySchema,
  'getIdentityV2 500': IdentityErrorBodySchema,
  'getIdentityV3 200': IdentityVersionAnswerSchema,
  'getIdentityV3 404': IdentityErrorBodySchema,
  'getIdentityV3 500': IdentityErrorBodySchema,
  'getJob 200': JobSchema,
  'getJob 400': FaultSchema,
  'getJob 401': MiddlewareErrorBodySchema,
  'getJob 403': FaultSchema,
  'getJob 404': FaultSchema,
  'getJob 500': FaultSchema,
  'getRuntime 200': RuntimeSchema,
  'getRuntime 400': FaultSchema,
  'getRuntime 401': MiddlewareErrorBodySchema,
  'getRuntime 403': FaultSchema,
  'getRuntime 404': FaultSchema,
  'getRuntime 500': FaultSchema,
  'getRuntimePool 200': RuntimePoolSchema,
  'getRuntimePool 400': FaultSchema,
  'getRuntimePool 401': MiddlewareErrorBodySchema,
  'getRuntimePool 403': FaultSchema,
  'getRuntimePool 404': FaultSchema,
  'getRuntimePool 500': FaultSchema,
  'getWebhook 200': WebhookSchema,
  'getWebhook 400': FaultSchema,
  'getWebhook 401': MiddlewareErrorBodySchema,
  'getWebhook 403': FaultSchema,
  'getWebhook 404': FaultSchema,
  'getWebhook 500': FaultSchema,
  'invokeWebhook body': WebhookInputSchema,
  'invokeWebhook 202': WebhookInvocationSchema,
  'invokeWebhook 400': FaultTextSchema,
  'invokeWebhook 404': FaultTextSchema,
  'invokeWebhook 409': FaultTextSchema,
  'invokeWebhook 500': FaultTextSchema,
  'issueToken body': TokenRequestSchema,
  'issueToken 201': TokenAnswerSchema,
  'issueToken 400': IdentityErrorBodySchema,
  'issueToken 401': IdentityErrorBodySchema,
  'issueToken 403': IdentityErrorBodySchema,
  'issueToken 404': IdentityErrorBodySchema,
  'issueToken 500': IdentityErrorBodySchema,
  'issueTokenV2 body': TokenRequestV2Schema,
  'issueTokenV2 200': TokenAnswerV2Schema,
  'issueTokenV2 400': IdentityErrorBodySchema,
  'issueTokenV2 401': IdentityErrorBodySchema,
  'issueTokenV2 403': IdentityErrorBodySchema,
  'issueTokenV2 404': IdentityErrorBodySchema,
  'issueTokenV2 500': IdentityErrorBodySchema,
  'listAliases 200': AliasListSchema,
  'listAliases 400': FaultSchema,
  'listAliases 401': MiddlewareErrorBodySchema,
  'listAliases 403': FaultSchema,
  'listAliases 500': FaultSchema,
  'listExecutions 200': ExecutionListSchema,
  'listExecutions 400': FaultSchema,
  'listExecutions 401': MiddlewareErrorBodySchema,
  'listExecutions 403': FaultSchema,
  'listExecutions 500': FaultSchema,
  'listFunctionVersions 200': FunctionVersionListSchema,
  'listFunctionVersions 400': FaultSchema,
  'listFunctionVersions 401': MiddlewareErrorBodySchema,
  'listFunctionVersions 403': FaultSchema,
  'listFunctionVersions 404': FaultSchema,
  'listFunctionVersions 500': FaultSchema,
  'listFunctionWorkers 200': WorkerListSchema,
  'listFunctionWorkers 400': FaultSchema,
  'listFunctionWorkers 401': MiddlewareErrorBodySchema,
  'listFunctionWorkers 403': FaultSchema,
  'listFunctionWorkers 500': FaultSchema,
  'listFunctions 200': QinlingFunctionListSchema,
  'listFunctions 400': FaultSchema,
  'listFunctions 401': MiddlewareErrorBodySchema,
  'listFunctions 403': FaultSchema,
  'listFunctions 500': FaultSchema,
  'listJobs 200': JobListSchema,
  'listJobs 400': FaultSchema,
  'listJobs 401': MiddlewareErrorBodySchema,
  'listJobs 403': FaultSchema,
  'listJobs 500': FaultSchema,
  'listRuntimes 200': RuntimeListSchema,
  'listRuntimes 400': FaultSchema,
  'listRuntimes 401': MiddlewareErrorBodySchema,
  'listRuntimes 403': FaultSchema,
  'listRuntimes 500': FaultSchema,
  'listTokenProjects 200': ProjectListSchema,
  'listTokenProjects 401': IdentityErrorBodySchema,
  'listTokenProjects 500': IdentityErrorBodySchema,
  'listVersions 200': VersionListSchema,
  'listVersions 300': IdentityVersionListSchema,
  'listVersions 400': FaultTextSchema,
  'listVersions 401': MiddlewareErrorBodySchema,
  'listVersions 403': FaultTextSchema,
  'listVersions 500': FaultTextSchema,
  'listWebhooks 200': WebhookListSchema,
  'listWebhooks 400': FaultSchema,
  'listWebhooks 401': MiddlewareErrorBodySchema,
  'listWebhooks 403': FaultSchema,
  'listWebhooks 500': FaultSchema,
  'redirectToApiRoot 302': MiddlewareErrorBodySchema,
  'revokeToken 401': IdentityErrorBodySchema,
  'revokeToken 403': IdentityErrorBodySchema,
  'revokeToken 404': IdentityErrorBodySchema,
  'revokeToken 500': IdentityErrorBodySchema,
  'scaleDownFunction body': ScaleRequestSchema,
  'scaleDownFunction 400': FaultSchema,
  'scaleDownFunction 401': MiddlewareErrorBodySchema,
  'scaleDownFunction 403': FaultSchema,
  'scaleDownFunction 404': FaultSchema,
  'scaleDownFunction 415': FaultSchema,
  'scaleDownFunction 500': FaultSchema,
  'scaleDownFunctionVersion body': ScaleRequestSchema,
  'scaleDownFunctionVersion 400': FaultSchema,
  'scaleDownFunctionVersion 401': MiddlewareErrorBodySchema,
  'scaleDownFunctionVersion 403': FaultSchema,
  'scaleDownFunctionVersion 404': FaultSchema,
  'scaleDownFunctionVersion 415': FaultSchema,
  'scaleDownFunctionVersion 500': FaultSchema,
  'scaleUpFunction body': ScaleRequestSchema,
  'scaleUpFunction 400': FaultSchema,
  'scaleUpFunction 401': MiddlewareErrorBodySchema,
  'scaleUpFunction 403': FaultSchema,
  'scaleUpFunction 404': FaultSchema,
  'scaleUpFunction 415': FaultSchema,
  'scaleUpFunction 500': FaultSchema,
  'scaleUpFunctionVersion body': ScaleRequestSchema,
  'scaleUpFunctionVersion 400': FaultSchema,
  'scaleUpFunctionVersion 401': MiddlewareErrorBodySchema,
  'scaleUpFunctionVersion 403': FaultSchema,
  'scaleUpFunctionVersion 404': FaultSchema,
  'scaleUpFunctionVersion 415': FaultSchema,
  'scaleUpFunctionVersion 500': FaultSchema,
  'updateAlias body': AliasUpdateSchema,
  'updateAlias 200': AliasSchema,
  'updateAlias 202': AliasSchema,
  'updateAlias 400': FaultSchema,
  'updateAlias 401': MiddlewareErrorBodySchema,
  'updateAlias 403': FaultSchema,
  'updateAlias 404': FaultSchema,
  'updateAlias 415': FaultSchema,
  'updateAlias 500': FaultSchema,
  'updateFunction body': FunctionUpdateSchema,
  'updateFunction 200': QinlingFunctionSchema,
  'updateFunction 400': FaultTextSchema,
  'updateFunction 401': MiddlewareErrorBodySchema,
  'updateFunction 403': FaultTextSchema,
  'updateFunction 404': FaultTextSchema,
  'updateFunction 500': FaultTextSchema,
  'updateJob body': JobUpdateSchema,
  'updateJob 200': JobSchema,
  'updateJob 202': JobSchema,
  'updateJob 400': FaultSchema,
  'updateJob 401': MiddlewareErrorBodySchema,
  'updateJob 403': FaultSchema,
  'updateJob 404': FaultSchema,
  'updateJob 415': FaultSchema,
  'updateJob 500': FaultSchema,
  'updateRuntime body': RuntimeUpdateSchema,
  'updateRuntime 200': RuntimeSchema,
  'updateRuntime 400': FaultSchema,
  'updateRuntime 401': MiddlewareErrorBodySchema,
  'updateRuntime 403': FaultSchema,
  'updateRuntime 404': FaultSchema,
  'updateRuntime 409': FaultSchema,
  'updateRuntime 415': FaultSchema,
  'updateRuntime 500': FaultSchema,
  'updateWebhook body': WebhookUpdateSchema,
  'updateWebhook 200': WebhookSchema,
  'updateWebhook 202': WebhookSchema,
  'updateWebhook 400': FaultSchema,
  'updateWebhook 401': MiddlewareErrorBodySchema,
  'updateWebhook 403': FaultSchema,
  'updateWebhook 404': FaultSchema,
  'updateWebhook 415': FaultSchema,
  'updateWebhook 500': FaultSchema,
  'validateToken 200': TokenAnswerSchema,
  'validateToken 401': IdentityErrorBodySchema,
  'validateToken 403': IdentityErrorBodySchema,
  'validateToken 404': IdentityErrorBodySchema,
  'validateToken 500': IdentityErrorBodySchema,
};
