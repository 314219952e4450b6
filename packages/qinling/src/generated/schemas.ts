// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';

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

export const FaultSchema = z.looseObject({
  faultcode: z.enum(['Client', 'Server']),
  faultstring: z.string(),
  debuginfo: z.nullable(z.string()),
});

export const FaultTextSchema = z.looseObject({
  faultstring: z.string(),
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

export const MiddlewareErrorBodySchema = z.looseObject({
  code: z.int(),
  title: z.string(),
  description: z.string(),
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

export const RuntimeListSchema = z.looseObject({
  runtimes: z.array(RuntimeSchema),
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

export const VersionListSchema = z.looseObject({
  versions: z.array(ApiVersionSchema),
});

/** The schema of every JSON answer, by operation and status. */
export const responses = {
  issueToken: {
    201: TokenAnswerSchema,
    400: IdentityErrorBodySchema,
    401: IdentityErrorBodySchema,
    403: IdentityErrorBodySchema,
    404: IdentityErrorBodySchema,
    500: IdentityErrorBodySchema,
  },
  listRuntimes: {
    200: RuntimeListSchema,
    400: FaultSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultSchema,
    500: FaultSchema,
  },
  listVersions: {
    200: VersionListSchema,
    400: FaultTextSchema,
    401: MiddlewareErrorBodySchema,
    403: FaultTextSchema,
    500: FaultTextSchema,
  },
};
