// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';

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

const FaultSchema = z.strictObject({
  faultcode: z.enum(['Client', 'Server']),
  faultstring: z.string(),
  debuginfo: z.nullable(z.string()),
});

const FaultTextSchema = z.strictObject({
  faultstring: z.string(),
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

const MiddlewareErrorBodySchema = z.strictObject({
  code: z.int(),
  title: z.string(),
  description: z.string(),
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

const RuntimeListSchema = z.strictObject({
  runtimes: z.array(RuntimeSchema),
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

const VersionListSchema = z.strictObject({
  versions: z.array(ApiVersionSchema),
});

/** Closed schemas: `"<operationId> <status>"` for answers, `"<operationId> body"` for JSON request bodies. */
export const strict: Readonly<Record<string, z.ZodMiniType>> = {
  'issueToken body': TokenRequestSchema,
  'issueToken 201': TokenAnswerSchema,
  'issueToken 400': IdentityErrorBodySchema,
  'issueToken 401': IdentityErrorBodySchema,
  'issueToken 403': IdentityErrorBodySchema,
  'issueToken 404': IdentityErrorBodySchema,
  'issueToken 500': IdentityErrorBodySchema,
  'listRuntimes 200': RuntimeListSchema,
  'listRuntimes 400': FaultSchema,
  'listRuntimes 401': MiddlewareErrorBodySchema,
  'listRuntimes 403': FaultSchema,
  'listRuntimes 500': FaultSchema,
  'listVersions 200': VersionListSchema,
  'listVersions 400': FaultTextSchema,
  'listVersions 401': MiddlewareErrorBodySchema,
  'listVersions 403': FaultTextSchema,
  'listVersions 500': FaultTextSchema,
};
