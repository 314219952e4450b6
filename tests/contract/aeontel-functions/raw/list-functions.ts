import type { World } from '@functionary/mock-server';
import { expect } from 'vitest';
import { type Answer, type AskInit, ask } from './ask.js';

/** A query as it is sent, or its parameters; objects and arrays are sent as JSON. */
export type ListQuery = string | Readonly<Record<string, unknown>>;

/** Writes parameters as a client would, everything escaped. */
export function writeQuery(query: ListQuery): string {
  if (typeof query === 'string') return query;
  const pairs = Object.entries(query).map(([name, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  });
  return pairs.join('&');
}

/** `GET /api/functions`. What the document has against a query must be refused: a list that it finds fault with fails the test. */
export async function list(world: World, query: ListQuery = '', init: AskInit = {}): Promise<Answer> {
  const text = writeQuery(query);
  const answer = await ask(world, 'GET', `/api/functions${text === '' ? '' : `?${text}`}`, init);
  const answered = world.journal.entries().filter(({ status }) => status === 200);
  world.journal.clear();
  expect(answered.flatMap(({ url, issues }) => issues.map((issue) => `${url}: ${issue}`))).toEqual([]);
  return answer;
}

/** In one line: the ids without `fun_`, or status, code and the faults of a refusal. */
export function tellList({ status, json }: Answer): string {
  if (status === 200) return json.data.map((row: { id: string }) => row.id.replace(/^fun_/, '')).join(' ');
  const faults = (json.errors ?? []).map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`);
  return [`${status} ${json.code}`, ...faults].join(', ');
}

/** The list in one line. */
export async function tell(world: World, query: ListQuery = '', init: AskInit = {}): Promise<string> {
  return tellList(await list(world, query, init));
}

/** The functions that a filter finds, deleted ones among them, by id. */
export function find(world: World, filter: unknown, init: AskInit = {}): Promise<string> {
  return tell(world, { filter, include_deleted: true, orderBy: [{ id: 'asc' }] }, init);
}
