import type { AeontelFunctionRecord, InstallationRecord, World } from '@functionary/mock-server';
import * as fc from 'fast-check';
import { minutesAgo } from '../put-rows.js';

/** Few texts, so that there are ties; among them what patterns, cases and code points make hard. */
export const texts = [
  '',
  'a',
  'A',
  'b',
  'ab',
  'aB',
  'a%',
  'a_b',
  'a\\b',
  'é',
  'É',
  '\uffee',
  '\u{1f600}',
  '0',
  '10',
  '9',
];
export const names = texts.filter((text) => text !== '');
export const times = [1, 2, 3, 4].map(minutesAgo);
export const workspaceIds = ['wsp_demo', 'wsp_demo', 'wsp_other', 'wsp_other', 'wsp_third', null] as const;
export const userIds = ['usr_admin', 'usr_member', 'usr_gone', null] as const;
export const sources = ['custom', 'system', 'openapi-op'] as const;
export const tiers = ['short', 'medium', 'long', 'none'] as const;
/** Which functions there may be. Their order is no other field's. */
export const functionIds = [...'qzekAxm2Zb7rcf'].map((sign) => `fun_${sign}`);

/** A function, and whether it has a second version. */
export interface RandomRow {
  readonly record: AeontelFunctionRecord;
  readonly hasDraft: boolean;
}

/** What a world holds. */
export interface RandomRows {
  readonly rows: readonly RandomRow[];
  readonly installations: readonly InstallationRecord[];
}

const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const record = (id: string): fc.Arbitrary<AeontelFunctionRecord> =>
  fc
    .record({
      workspaceId: some(workspaceIds),
      name: some(names),
      description: fc.option(some(texts)),
      defaultVersionId: some([`fnv_${id.slice(4)}`, null]),
      source: some(sources),
      system: some([false, false, false, true]),
      createdBy: some(userIds),
      runtimeUserId: some(userIds),
      deletion: fc.option(fc.record({ deletedAt: some(times), retentionTier: some(tiers) })),
      createdAt: some(times),
      updatedAt: some(times),
    })
    .map(({ deletion, ...row }) => ({ id, ...row, ...(deletion ?? { deletedAt: null, retentionTier: null }) }));

/** Functions of all kinds, with ties and nulls, and where integrations show them. */
export const randomRows: fc.Arbitrary<RandomRows> = fc.subarray(functionIds, { minLength: 6 }).chain((ids) =>
  fc.record({
    rows: fc.tuple(...ids.map((id) => fc.record({ record: record(id), hasDraft: fc.boolean() }))),
    installations: fc.array(fc.record({ workspaceId: some(['wsp_demo', 'wsp_other']), functionId: some(ids) }), {
      maxLength: 4,
    }),
  }),
);

/** Puts them into a world. */
export function putRandomRows({ aeontel }: World, { rows, installations }: RandomRows): void {
  aeontel.workspaces.put({ id: 'wsp_third', name: 'Third' });
  for (const { record, hasDraft } of rows) {
    aeontel.functions.put(record);
    const { id: functionId, defaultVersionId: parentId } = record;
    if (hasDraft) aeontel.versions.put({ id: `fnv_${functionId.slice(4)}2`, functionId, name: 'draft', parentId });
  }
  for (const installation of installations) aeontel.install(installation);
}
