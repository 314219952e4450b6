import type { WorldServices } from '../../../family.js';
import { tokenLifetimeMs } from './identity.js';
import type { IdentityData, Token, TokenScope } from './identity-data.js';
import type { Proof } from './prove-identity.js';

/**
 * Makes a token that lives an hour of the world's clock; one made from another ends with it, and keeps the audit id of
 * the first.
 */
export function makeToken(identity: IdentityData, proof: Proof, scope: TokenScope, services: WorldServices): Token {
  const now = services.now();
  const firstAudit = proof.parent?.auditIds.at(-1);
  const token: Token = {
    value: `gAAAAAB${services.hex(80)}`,
    userId: proof.user.id,
    scope,
    methods: proof.methods,
    auditIds: [services.hex(22), ...(firstAudit === undefined ? [] : [firstAudit])],
    issuedAt: now,
    expiresAt: proof.parent?.expiresAt ?? now + tokenLifetimeMs,
    applicationCredentialId: proof.credential?.id ?? null,
  };
  // expired tokens go when a new one comes: an expiry on the queue would be where a skipping clock skips to
  for (const old of Object.values(identity.tokens)) {
    if (old.expiresAt !== null && old.expiresAt <= now) delete identity.tokens[old.value];
  }
  identity.tokens[token.value] = token;
  return token;
}
