import { type Located, membersOf } from '../document.js';
import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import { type Kind, vocabulary } from '../vocabulary.js';

/** The keys that an object of a document may have. */
export interface KeyRules {
  readonly kind: Kind | undefined;
  readonly known: readonly string[];
  /** Keys that OpenAPI knows and the generator does not: what to write instead. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** Refuses keys that are not known, and `x-` keys that the vocabulary does not have there or whose value is malformed. */
export function checkKeys(place: Located, rules: KeyRules): Problem[] {
  return membersOf(place).flatMap(({ key, value, at }): Problem[] => {
    if (rules.known.includes(key)) return [];
    if (key.startsWith('x-')) return checkExtension(key, value, at, rules.kind);
    const instead = rules.instead?.[key];
    return [{ at, reason: instead ? `'${key}' is not supported: ${instead}` : `'${key}' is not supported here` }];
  });
}

function checkExtension(key: string, value: Json, at: string, kind: Kind | undefined): Problem[] {
  const entry = Object.hasOwn(vocabulary, key) ? vocabulary[key] : undefined;
  if (!entry || !kind || !entry.on.includes(kind)) {
    const taken = Object.keys(vocabulary).filter((name) => kind && vocabulary[name]?.on.includes(kind));
    const known = taken.length > 0 ? `there is ${taken.join(', ')}` : 'none may stand here';
    return [{ at, reason: `'${key}' cannot stand on ${kind ? name(kind) : 'this object'}: ${known}` }];
  }
  return entry.accepts(value) ? [] : [{ at, reason: `'${key}' must be ${entry.form}` }];
}

function name(kind: Kind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
