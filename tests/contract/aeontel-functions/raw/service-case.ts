import type { World, WorldOptions } from '@functionary/mock-server';
import { type AskInit, ask, tellRefusal } from './ask.js';
import { type ListQuery, list } from './list-functions.js';

/** What the mock does where the page is silent or contradicts itself. */
export interface ServiceCase {
  /** The id of the row that says so. */
  readonly row: string;
  /** Of the world, which holds the demo's data. */
  readonly options?: WorldOptions;
  readonly act: (world: World) => Promise<unknown>;
  readonly expected: unknown;
}

/** A request: `PATCH /fun_echo`, below `/api/functions`, and what else it holds. */
export type Ask = readonly [line: string, init?: AskInit];

/** Sends a request. */
export function send(world: World, line: string, init: AskInit = {}) {
  const [method = '', path = ''] = line.split(' ');
  return ask(world, method, `/api/functions${path}`, init);
}

/** Several requests, one after the other: `200`, or what is refused, `400 invalid_reference /versionId`. */
export async function tellAll(world: World, ...asks: readonly Ask[]): Promise<string[]> {
  const told: string[] = [];
  for (const [line, init] of asks) {
    const answer = await send(world, line, init);
    told.push(answer.status < 400 ? `${answer.status}` : tellRefusal(answer).join(' '));
  }
  return told;
}

/** Several lists, as {@link tellAll} those that are refused; of the others the ids, without `fun_`. */
export async function tellLists(
  world: World,
  ...queries: readonly (ListQuery | readonly [ListQuery, AskInit])[]
): Promise<string[]> {
  const told: string[] = [];
  for (const each of queries) {
    const [query, init] = Array.isArray(each) ? (each as [ListQuery, AskInit]) : [each as ListQuery, {}];
    const answer = await list(world, query, init);
    told.push(answer.status === 200 ? idsOf(answer.json.data) : tellRefusal(answer).join(' '));
  }
  return told;
}

/** Several filters, told as {@link tellLists} does. */
export const tellFilters = (world: World, ...filters: readonly unknown[]): Promise<string[]> =>
  tellLists(world, ...filters.map((filter) => ({ filter })));

const idsOf = (rows: readonly { id: string }[]): string => rows.map(({ id }) => id.replace(/^fun_/, '')).join(' ');

/** A body of create that is good. */
export const good = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };

/** What the token of a user or workspace is sent as. */
export const by = (token: string, json?: unknown): AskInit => ({ token, ...(json !== undefined && { json }) });
