import type { Deviation, Family } from './family.js';

/** The deviations that a profile applies to one operation. */
export interface OperationProfile {
  readonly rows: readonly Deviation[];
  readonly switches: ReadonlySet<string>;
  readonly hasAnswerRows: boolean;
}

/** The deviations that a profile applies to a family, by operation. */
export type FamilyProfile = ReadonlyMap<string, OperationProfile>;

/** Sorts a family's rows by operation, for one profile. `'*'` is every operation. */
export function compileProfile(family: Family, profile: string): FamilyProfile {
  const rows = family.deviations.filter((row) => row.profiles.includes(profile));
  return new Map(
    family.table.operations.map(({ id }) => {
      const own = rows.filter((row) => row.operations.includes(id) || row.operations.includes('*'));
      return [
        id,
        {
          rows: own,
          switches: new Set(own.flatMap((row) => (row.switch === undefined ? [] : [row.switch]))),
          hasAnswerRows: own.some((row) => row.answer !== undefined),
        },
      ];
    }),
  );
}

/** The profiles that a set of families knows. */
export function listProfiles(families: readonly Family[]): string[] {
  return [...new Set(['observed', ...families.flatMap((family) => family.profiles)])];
}

/** @throws Error when two rows have one id, or a row names an operation or a profile that does not exist. */
export function checkDeviations(families: readonly Family[]): void {
  const seen = new Map<string, string>();
  for (const family of families) {
    const operations = new Set(['*', ...family.table.operations.map((operation) => operation.id)]);
    const profiles = new Set(['observed', ...family.profiles]);
    for (const row of family.deviations) {
      const other = seen.get(row.id);
      if (other !== undefined) throw new Error(`Deviation '${row.id}' of ${family.name} has the id of one of ${other}`);
      seen.set(row.id, family.name);
      for (const id of row.operations) {
        if (!operations.has(id)) throw new Error(`Deviation '${row.id}' of ${family.name} names no operation: '${id}'`);
      }
      for (const id of row.profiles) {
        if (!profiles.has(id)) throw new Error(`Deviation '${row.id}' of ${family.name} names no profile: '${id}'`);
      }
    }
  }
}
