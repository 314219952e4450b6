import type { Answer, Deviation, Family } from './family.js';

/** The deviations that a profile applies to one operation. */
export interface OperationProfile {
  readonly rows: readonly Deviation[];
  readonly switches: ReadonlySet<string>;
  readonly hasAnswerRows: boolean;
  /** Rows that edit every answer, whoever gave it. */
  readonly dresses: readonly NonNullable<Deviation['dress']>[];
  /** Rows that find requests right which the document finds wrong. */
  readonly allows: readonly NonNullable<Deviation['allows']>[];
  /** What the journal says of each request that is served, by the rows that the profile does not apply. */
  readonly issues: readonly string[];
}

/** The deviations that a profile applies to a family, by operation; `'*'` is what holds where there is none. */
export type FamilyProfile = ReadonlyMap<string, OperationProfile>;

const isSaid = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Sorts a family's rows by operation, for one profile. `'*'` is every operation. */
export function compileProfile({ deviations, table }: Family, profile: string): FamilyProfile {
  const compile = (id: string): OperationProfile => {
    const about = deviations.filter((row) => row.operations.includes(id) || row.operations.includes('*'));
    const rows = about.filter((row) => row.profiles.includes(profile));
    const others = about.filter((row) => !row.profiles.includes(profile));
    return {
      rows,
      switches: new Set(rows.map((row) => row.switch).filter(isSaid)),
      hasAnswerRows: rows.some((row) => row.answer !== undefined),
      dresses: rows.map((row) => row.dress).filter(isSaid),
      allows: rows.map((row) => row.allows).filter(isSaid),
      issues: others.map((row) => row.issue).filter(isSaid),
    };
  };
  return new Map(['*', ...table.operations.map(({ id }) => id)].map((id) => [id, compile(id)]));
}

/** Edits an answer as the rows do that edit every one. */
export function dressByProfile(
  answer: Answer,
  request: Parameters<NonNullable<Deviation['dress']>>[1],
  { dresses }: OperationProfile,
): Answer {
  return dresses.reduce((dressed, dress) => dress(dressed, request), answer);
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
