import type { AeontelFunction } from '@functionary/aeontel-functions';

const DAY = 24 * 60 * 60 * 1000;
const keptDays = { short: 7, medium: 30, long: 90, none: Number.POSITIVE_INFINITY };

/** How long a deleted function is kept. */
export type Tier = keyof typeof keptDays;

/** What becomes of a request: a status, and the code of a refusal. */
export interface Outcome {
  readonly status: number;
  readonly code?: string;
}

/** What a request asks for. */
export type Verb = 'get' | 'update' | 'delete' | 'restore' | 'purge' | 'invoke';

/** The state machine of functions, as plainly as it can be said. */
export interface LifecycleModel {
  /** By id, what has not gone. */
  readonly rows: Map<string, AeontelFunction>;
  tier: Tier;
  /** Does what one request asks for. @param now ms since 1970 */
  apply(verb: Verb, id: string, name: string, now: number): Outcome;
  /** Takes away what has gone by now. */
  expire(now: number): void;
}

const fine: Outcome = { status: 200 };
const refuse = (status: number, code: string): Outcome => ({ status, code });

/** A model without functions. */
export function createLifecycleModel(): LifecycleModel {
  const rows = new Map<string, AeontelFunction>();
  const model: LifecycleModel = {
    rows,
    tier: 'medium',
    expire(now) {
      for (const { id, deletedAt, retentionTier } of [...rows.values()]) {
        if (deletedAt === null) continue;
        if (now >= Date.parse(deletedAt) + keptDays[retentionTier as Tier] * DAY) rows.delete(id);
      }
    },
    apply(verb, id, name, now) {
      model.expire(now);
      const row = rows.get(id);
      if (!row) return refuse(404, 'not_found');
      const isDeleted = row.deletedAt !== null;
      const at = new Date(now).toISOString();
      if (verb === 'get') return fine;
      if (verb === 'restore' || verb === 'purge') {
        if (!isDeleted) return refuse(409, 'function_not_deleted');
        if (verb === 'purge') rows.delete(id);
        else rows.set(id, { ...row, deletedAt: null, retentionTier: null, updatedAt: at });
        return fine;
      }
      if (isDeleted) return refuse(409, 'function_deleted');
      if (verb === 'delete') rows.set(id, { ...row, deletedAt: at, retentionTier: model.tier, updatedAt: at });
      if (verb === 'update' && row.name !== name) rows.set(id, { ...row, name, updatedAt: at });
      return fine;
    },
  };
  return model;
}
