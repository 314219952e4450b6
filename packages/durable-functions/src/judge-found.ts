import { isTerminal } from './runtime-status.js';
import type { InstanceStatus } from './types.js';

/**
 * On what ground a call may take an instance for its own: `own`, the id was made up for it; `shared`, others may use
 * the id too; `singleton`, any that runs will do; `restart`, it was there before and is to begin again.
 */
export type Claim = 'own' | 'shared' | 'singleton' | 'restart';

/**
 * What an instance that is found after an ambiguous attempt says of that attempt: it took effect; it did not; it was
 * refused, for one of another's runs; nobody can tell.
 */
export type Finding = 'ours' | 'again' | 'taken' | 'doubt';

/** How far two times of the service may be apart and mean the same moment: they have whole seconds. */
const GRAIN_MS = 1000;

/**
 * Judges a found instance.
 *
 * @param ageMs - by how much it was created after the first send; NaN where that is not known
 */
export function judgeFound(claim: Claim, { runtimeStatus }: InstanceStatus, ageMs: number): Finding {
  if (claim === 'own' || ageMs > GRAIN_MS) return 'ours';
  if (claim === 'shared') return 'doubt';
  const hasEnded = isTerminal(runtimeStatus);
  if (ageMs < -GRAIN_MS) return claim === 'singleton' && !hasEnded ? 'taken' : 'again';
  return hasEnded || (claim === 'restart' && Number.isNaN(ageMs)) ? 'doubt' : 'ours';
}
