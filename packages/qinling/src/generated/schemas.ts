// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';

export const ImageCodeSchema = z.looseObject({
  source: z.literal('image'),
  image: z.exactOptional(z.string()),
});

export const PackageCodeSchema = z.looseObject({
  source: z.literal('package'),
  md5sum: z.exactOptional(z.string()),
});

export const SwiftCodeSchema = z.looseObject({
  source: z.literal('swift'),
  swift: z.looseObject({
    container: z.string(),
    object: z.string(),
  }),
});

export const FunctionCodeSchema = z.union([
  z.discriminatedUnion('source', [PackageCodeSchema, SwiftCodeSchema, ImageCodeSchema]),
  (z.looseObject({ source: z.string().check(z.refine((tag) => !['package', 'swift', 'image'].includes(tag), { error: 'does not fit the rest of the object' })) }) as unknown as z.ZodMiniType<never>),
]);

export const AliasSchema = z.looseObject({
  id: z.guid(),
  name: z.string(),
  description: z.nullable(z.string()),
  function_id: z.guid(),
  function_version: z.int(),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
});

export const AliasCreateSchema = z.looseObject({
  name: z.string(),
  function_id: z.guid(),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

export const AliasListSchema = z.looseObject({
  function_aliases: z.array(AliasSchema),
});

export const AliasUpdateSchema = z.looseObject({
  name: z.exactOptional(z.nullable(z.string())),
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

export const ApiRootSchema = z.looseObject({
  uri: z.url(),
});

export const VersionLinkSchema = z.looseObject({
  href: z.url(),
  target: z.string(),
  rel: z.string(),
});

export const ApiVersionSchema = z.looseObject({
  id: z.string(),
  status: (z.string() as z.ZodMiniType<'CURRENT' | 'SUPPORTED' | 'DEPRECATED' | (string & {})>),
  links: z.array(VersionLinkSchema),
});

export const CatalogEndpointSchema = z.looseObject({
  id: z.string(),
  interface: z.enum(['public', 'internal', 'admin']),
  region: z.nullable(z.string()),
  region_id: z.nullable(z.string()),
  url: z.string(),
});

export const CatalogServiceSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  endpoints: z.array(CatalogEndpointSchema),
});

export const IdentityLinksSchema = z.looseObject({
  self: z.string(),
  previous: z.exactOptional(z.nullable(z.string())),
  next: z.exactOptional(z.nullable(z.string())),
});

export const CatalogAnswerSchema = z.looseObject({
  catalog: z.array(CatalogServiceSchema),
  links: IdentityLinksSchema,
});

export const CatalogEndpointV2Schema = z.looseObject({
  id: z.exactOptional(z.string()),
  region: z.exactOptional(z.nullable(z.string())),
  publicURL: z.exactOptional(z.string()),
  internalURL: z.exactOptional(z.string()),
  adminURL: z.exactOptional(z.string()),
});

export const CatalogServiceV2Schema = z.looseObject({
  type: z.string(),
  name: z.string(),
  endpoints: z.array(CatalogEndpointV2Schema),
  endpoints_links: z.exactOptional(z.array(z.unknown())),
});

export const ExecutionStatusSchema = (z.string() as z.ZodMiniType<'running' | 'success' | 'failed' | 'error' | (string & {})>);

export const ExecutionSchema = z.looseObject({
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
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
});

export const ExecutionCreateSchema = z.looseObject({
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_version: z.exactOptional(z.nullable(z.int())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  sync: z.exactOptional(z.boolean()),
  input: z.exactOptional(z.nullable(z.string())),
  description: z.exactOptional(z.nullable(z.string())),
});

export const ExecutionListSchema = z.looseObject({
  executions: z.array(ExecutionSchema),
});

export const FaultSchema = z.looseObject({
  faultcode: z.enum(['Client', 'Server']),
  faultstring: z.string(),
  debuginfo: z.nullable(z.string()),
});

export const FaultTextSchema = z.looseObject({
  faultstring: z.string(),
});

export const FunctionCreateSchema = z.looseObject({
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

export const FunctionUpdateSchema = z.looseObject({
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

export const FunctionVersionSchema = z.looseObject({
  id: z.guid(),
  description: z.nullable(z.string()),
  function_id: z.guid(),
  version_number: z.int(),
  count: z.int(),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
});

export const FunctionVersionCreateSchema = z.looseObject({
  description: z.exactOptional(z.nullable(z.string())),
});

export const FunctionVersionListSchema = z.looseObject({
  function_versions: z.array(FunctionVersionSchema),
});

export const IdentifiedThingSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
});

export const IdentityErrorBodySchema = z.looseObject({
  error: z.looseObject({
    code: z.int(),
    title: z.string(),
    message: z.string(),
  }),
});

export const IdentityMethodSchema = (z.string() as z.ZodMiniType<'password' | 'token' | 'application_credential' | (string & {})>);

export const IdentityProjectSchema = z.looseObject({
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

export const NamedThingSchema = z.looseObject({
  id: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
});

export const IdentityProofSchema = z.looseObject({
  methods: z.array(IdentityMethodSchema),
  password: z.exactOptional(z.looseObject({
    user: z.looseObject({
      id: z.exactOptional(z.string()),
      name: z.exactOptional(z.string()),
      domain: z.exactOptional(NamedThingSchema),
      password: z.string(),
    }),
  })),
  token: z.exactOptional(z.looseObject({
    id: z.string(),
  })),
  application_credential: z.exactOptional(z.looseObject({
    id: z.exactOptional(z.string()),
    name: z.exactOptional(z.string()),
    user: z.exactOptional(z.looseObject({
      id: z.exactOptional(z.string()),
      name: z.exactOptional(z.string()),
      domain: z.exactOptional(NamedThingSchema),
    })),
    secret: z.string(),
  })),
});

export const IdentityVersionSchema = z.looseObject({
  id: z.string(),
  status: (z.string() as z.ZodMiniType<'stable' | 'deprecated' | (string & {})>),
  updated: z.iso.datetime({ offset: true, local: true }),
  links: z.array(z.looseObject({
    rel: z.string(),
    href: z.string(),
    type: z.exactOptional(z.string()),
  })),
  'media-types': z.array(z.looseObject({
    base: z.string(),
    type: z.string(),
  })),
});

export const IdentityVersionAnswerSchema = z.looseObject({
  version: IdentityVersionSchema,
});

export const IdentityVersionListSchema = z.looseObject({
  versions: z.looseObject({
    values: z.array(IdentityVersionSchema),
  }),
});

export const JobStatusSchema = (z.string() as z.ZodMiniType<'running' | 'paused' | 'done' | 'cancelled' | (string & {})>);

export const JobSchema = z.looseObject({
  id: z.guid(),
  name: z.nullable(z.string()),
  function_id: z.nullable(z.guid()),
  function_alias: z.nullable(z.string()),
  function_version: z.nullable(z.int()),
  function_input: z.nullable(z.string()),
  status: JobStatusSchema,
  pattern: z.nullable(z.string()),
  count: z.nullable(z.int()),
  first_execution_time: z.nullable(z.iso.datetime({ offset: true, local: true })),
  next_execution_time: z.nullable(z.iso.datetime({ offset: true, local: true })),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
});

export const JobCreateSchema = z.looseObject({
  name: z.exactOptional(z.nullable(z.string())),
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  function_version: z.exactOptional(z.nullable(z.int())),
  function_input: z.exactOptional(z.nullable(z.string())),
  pattern: z.exactOptional(z.nullable(z.string())),
  count: z.exactOptional(z.nullable(z.int())),
  first_execution_time: z.exactOptional(z.nullable(z.string())),
});

export const JobListSchema = z.looseObject({
  jobs: z.array(JobSchema),
});

export const JobUpdateSchema = z.looseObject({
  name: z.exactOptional(z.nullable(z.string())),
  function_input: z.exactOptional(z.nullable(z.string())),
  status: z.exactOptional(z.nullable(z.enum(['running', 'paused', 'cancelled']))),
  pattern: z.exactOptional(z.nullable(z.string())),
  next_execution_time: z.exactOptional(z.nullable(z.string())),
});

export const MiddlewareErrorBodySchema = z.looseObject({
  code: z.int(),
  title: z.string(),
  description: z.string(),
});

export const ProjectListSchema = z.looseObject({
  projects: z.array(IdentityProjectSchema),
  links: IdentityLinksSchema,
});

export const QinlingFunctionSchema = z.looseObject({
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
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
});

export const QinlingFunctionListSchema = z.looseObject({
  functions: z.array(QinlingFunctionSchema),
});

export const RuntimeStatusSchema = (z.string() as z.ZodMiniType<'creating' | 'available' | 'upgrading' | 'deleting' | 'error' | (string & {})>);

export const RuntimeSchema = z.looseObject({
  id: z.guid(),
  name: z.nullable(z.string()),
  image: z.string(),
  description: z.nullable(z.string()),
  is_public: z.boolean(),
  trusted: z.boolean(),
  status: RuntimeStatusSchema,
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
});

export const RuntimeCreateSchema = z.looseObject({
  id: z.exactOptional(z.guid()),
  name: z.exactOptional(z.nullable(z.string())),
  image: z.string(),
  description: z.exactOptional(z.nullable(z.string())),
  is_public: z.exactOptional(z.boolean()),
  trusted: z.exactOptional(z.boolean()),
});

export const RuntimeListSchema = z.looseObject({
  runtimes: z.array(RuntimeSchema),
});

export const RuntimePoolSchema = z.looseObject({
  name: z.guid(),
  capacity: z.looseObject({
    total: z.int(),
    available: z.int(),
  }),
});

export const RuntimeUpdateSchema = z.looseObject({
  name: z.exactOptional(z.nullable(z.string())),
  image: z.exactOptional(z.nullable(z.string())),
  description: z.exactOptional(z.nullable(z.string())),
});

export const ScaleRequestSchema = z.looseObject({
  count: z.int().check(z.gte(1)),
});

export const TokenInfoSchema = z.looseObject({
  methods: z.array(IdentityMethodSchema),
  user: z.looseObject({
    id: z.string(),
    name: z.string(),
    domain: IdentifiedThingSchema,
    password_expires_at: z.exactOptional(z.nullable(z.string())),
  }),
  audit_ids: z.array(z.string()),
  expires_at: z.iso.datetime({ offset: true, local: true }),
  issued_at: z.iso.datetime({ offset: true, local: true }),
  project: z.exactOptional(z.looseObject({
    id: z.string(),
    name: z.string(),
    domain: IdentifiedThingSchema,
  })),
  is_domain: z.exactOptional(z.boolean()),
  is_admin_project: z.exactOptional(z.boolean()),
  domain: z.exactOptional(IdentifiedThingSchema),
  system: z.exactOptional(z.looseObject({
    all: z.boolean(),
  })),
  roles: z.exactOptional(z.array(IdentifiedThingSchema)),
  catalog: z.exactOptional(z.array(CatalogServiceSchema)),
  application_credential: z.exactOptional(z.looseObject({
    id: z.string(),
    name: z.string(),
    restricted: z.boolean(),
  })),
});

export const TokenAnswerSchema = z.looseObject({
  token: TokenInfoSchema,
});

export const TokenAnswerV2Schema = z.looseObject({
  access: z.looseObject({
    token: z.looseObject({
      id: z.string(),
      expires: z.iso.datetime({ offset: true, local: true }),
      issued_at: z.exactOptional(z.string()),
      audit_ids: z.exactOptional(z.array(z.string())),
      tenant: z.exactOptional(z.looseObject({
        id: z.string(),
        name: z.string(),
        description: z.exactOptional(z.nullable(z.string())),
        enabled: z.exactOptional(z.boolean()),
      })),
    }),
    user: z.looseObject({
      id: z.string(),
      name: z.string(),
      username: z.exactOptional(z.string()),
      roles: z.exactOptional(z.array(z.looseObject({
        name: z.string(),
      }))),
      roles_links: z.exactOptional(z.array(z.unknown())),
    }),
    serviceCatalog: z.array(CatalogServiceV2Schema),
    metadata: z.exactOptional(z.record(z.string(), z.unknown())),
  }),
});

export const TokenScopeSchema = z.looseObject({
  project: z.exactOptional(z.looseObject({
    id: z.exactOptional(z.string()),
    name: z.exactOptional(z.string()),
    domain: z.exactOptional(NamedThingSchema),
  })),
  domain: z.exactOptional(NamedThingSchema),
  system: z.exactOptional(z.looseObject({
    all: z.boolean(),
  })),
});

export const TokenRequestSchema = z.looseObject({
  auth: z.looseObject({
    identity: IdentityProofSchema,
    scope: z.exactOptional(z.union([z.literal('unscoped'), TokenScopeSchema])),
  }),
});

export const TokenRequestV2Schema = z.looseObject({
  auth: z.looseObject({
    passwordCredentials: z.exactOptional(z.looseObject({
      username: z.exactOptional(z.string()),
      userId: z.exactOptional(z.string()),
      password: z.string(),
    })),
    token: z.exactOptional(z.looseObject({
      id: z.string(),
    })),
    tenantName: z.exactOptional(z.string()),
    tenantId: z.exactOptional(z.string()),
  }),
});

export const VersionListSchema = z.looseObject({
  versions: z.array(ApiVersionSchema),
});

export const WebhookSchema = z.looseObject({
  id: z.guid(),
  function_id: z.nullable(z.guid()),
  function_alias: z.nullable(z.string()),
  function_version: z.nullable(z.int()),
  description: z.nullable(z.string()),
  project_id: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.nullable(z.iso.datetime({ offset: true, local: true })),
  webhook_url: z.url(),
});

export const WebhookCreateSchema = z.looseObject({
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

export const WebhookInputSchema = z.record(z.string(), z.unknown());

export const WebhookInvocationSchema = z.looseObject({
  execution_id: z.guid(),
});

export const WebhookListSchema = z.looseObject({
  webhooks: z.array(WebhookSchema),
});

export const WebhookUpdateSchema = z.looseObject({
  function_id: z.exactOptional(z.nullable(z.guid())),
  function_alias: z.exactOptional(z.nullable(z.string())),
  function_version: z.exactOptional(z.nullable(z.int())),
  description: z.exactOptional(z.nullable(z.string())),
});

export const WorkerSchema = z.looseObject({
  function_id: z.guid(),
  function_version: z.int(),
  worker_name: z.string(),
});

export const WorkerListSchema = z.looseObject({
  workers: z.array(WorkerSchema),
});

/** The schema of every JSON answer, by operation and status. */
export const responses = {
  checkToken: {},
  createAlias: {
    201: AliasSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  createExecution: {
    201: ExecutionSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    409: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  createFunction: {
    201: QinlingFunctionSchema,
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    404: FaultTextSchema,
    500: FaultTextSchema,
  },
  createFunctionVersion: {
    201: FunctionVersionSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  createJob: {
    201: JobSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  createRuntime: {
    201: RuntimeSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  createWebhook: {
    201: WebhookSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteAlias: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteExecution: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteFunction: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteFunctionVersion: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteJob: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteRuntime: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  deleteWebhook: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  detachFunction: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  detachFunctionVersion: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  getAlias: {
    200: AliasSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  getApiRoot: {
    200: ApiRootSchema,
    400: FaultSchema,
    500: FaultSchema,
  },
  getCatalog: {
    200: CatalogAnswerSchema,
    401: IdentityErrorBodySchema,
    403: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  getExecution: {
    200: ExecutionSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  getExecutionLog: {
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    404: FaultTextSchema,
    406: MiddlewareErrorBodySchema,
    500: FaultTextSchema,
  },
  getFunction: {
    200: QinlingFunctionSchema,
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    404: FaultTextSchema,
    405: MiddlewareErrorBodySchema,
    406: MiddlewareErrorBodySchema,
    500: FaultTextSchema,
  },
  getFunctionVersion: {
    200: FunctionVersionSchema,
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    404: FaultTextSchema,
    406: MiddlewareErrorBodySchema,
    500: FaultTextSchema,
  },
  getIdentityV2: {
    200: IdentityVersionAnswerSchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  getIdentityV3: {
    200: IdentityVersionAnswerSchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  getJob: {
    200: JobSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  getRuntime: {
    200: RuntimeSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  getRuntimePool: {
    200: RuntimePoolSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  getWebhook: {
    200: WebhookSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  invokeWebhook: {
    202: WebhookInvocationSchema,
    400: FaultTextSchema,
    404: FaultTextSchema,
    409: FaultTextSchema,
    500: FaultTextSchema,
  },
  issueToken: {
    201: TokenAnswerSchema,
    400: IdentityErrorBodySchema,
    401: IdentityErrorBodySchema,
    403: IdentityErrorBodySchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  issueTokenV2: {
    200: TokenAnswerV2Schema,
    400: IdentityErrorBodySchema,
    401: IdentityErrorBodySchema,
    403: IdentityErrorBodySchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  listAliases: {
    200: AliasListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listExecutions: {
    200: ExecutionListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listFunctionVersions: {
    200: FunctionVersionListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    500: FaultSchema,
  },
  listFunctionWorkers: {
    200: WorkerListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listFunctions: {
    200: QinlingFunctionListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listJobs: {
    200: JobListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listRuntimes: {
    200: RuntimeListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listTokenProjects: {
    200: ProjectListSchema,
    401: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  listVersions: {
    200: VersionListSchema,
    300: IdentityVersionListSchema,
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    500: FaultTextSchema,
  },
  listWebhooks: {
    200: WebhookListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  redirectToApiRoot: {
    302: MiddlewareErrorBodySchema,
  },
  revokeToken: {
    401: IdentityErrorBodySchema,
    403: IdentityErrorBodySchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  scaleDownFunction: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  scaleDownFunctionVersion: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  scaleUpFunction: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  scaleUpFunctionVersion: {
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  updateAlias: {
    200: AliasSchema,
    202: AliasSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  updateFunction: {
    200: QinlingFunctionSchema,
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    404: FaultTextSchema,
    500: FaultTextSchema,
  },
  updateJob: {
    200: JobSchema,
    202: JobSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  updateRuntime: {
    200: RuntimeSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    409: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  updateWebhook: {
    200: WebhookSchema,
    202: WebhookSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    404: FaultSchema,
    415: FaultSchema,
    500: FaultSchema,
  },
  validateToken: {
    200: TokenAnswerSchema,
    401: IdentityErrorBodySchema,
    403: IdentityErrorBodySchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
};
