/**
 * Zod schemas of everything that the service sends, by the names of its document; `responses` holds them by operation
 * and status, as the client's option `validate` takes them. Unknown keys and values pass. The one entry that loads zod.
 *
 * @module
 */
export {
  ApiVersionSchema,
  CatalogEndpointSchema,
  CatalogServiceSchema,
  FaultSchema,
  FaultTextSchema,
  IdentifiedThingSchema,
  IdentityErrorBodySchema,
  IdentityMethodSchema,
  IdentityProofSchema,
  MiddlewareErrorBodySchema,
  NamedThingSchema,
  RuntimeListSchema,
  RuntimeSchema,
  RuntimeStatusSchema,
  responses,
  TokenAnswerSchema,
  TokenInfoSchema,
  TokenRequestSchema,
  TokenScopeSchema,
  VersionLinkSchema,
  VersionListSchema,
} from './generated/schemas.js';
