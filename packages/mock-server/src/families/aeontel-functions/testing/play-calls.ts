import * as fc from 'fast-check';
import type { World } from '../../../world.js';

/** A call that a world can be asked for; `which` chooses among the functions that it holds. */
export type PlayedCall =
  | { readonly kind: 'create'; readonly name: string; readonly token: string }
  | {
      readonly kind: 'read' | 'patch' | 'delete' | 'restore' | 'purge' | 'invoke';
      readonly which: number;
      readonly token: string;
    }
  | { readonly kind: 'list'; readonly query: string; readonly token: string }
  | { readonly kind: 'walk'; readonly isBackward: boolean; readonly token: string }
  | { readonly kind: 'wait'; readonly ms: number };

const tokens = fc.constantFrom('sec_demo', 'sec_demo', 'tok_member', 'tok_platform', 'sec_other', 'pub_demo');
const day = 24 * 60 * 60 * 1000;

/** Calls of every kind, and time that passes between them. */
export const someCall: fc.Arbitrary<PlayedCall> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), name: fc.constantFrom('a', 'B', 'ä', '😀'), token: tokens }),
  fc.record({
    kind: fc.constantFrom('read', 'patch', 'delete', 'delete', 'restore', 'purge', 'invoke'),
    which: fc.nat(9),
    token: tokens,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    query: fc.constantFrom(
      '',
      '?include_deleted=true',
      '?name=a',
      '?limit=1',
      '?orderBy=%5B%7B%22name%22%3A%22asc%22%7D%5D',
    ),
    token: tokens,
  }),
  fc.record({ kind: fc.constant('walk' as const), isBackward: fc.boolean(), token: tokens }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1, 1000, day, 7 * day, 30 * day) }),
);

/** What a player keeps between calls: the page that it stands at. */
export interface Play {
  cursors: { readonly start: string | null; readonly end: string | null };
}

/** Asks a world for one call, and tells the whole answer in a line. */
export async function playCall(world: World, play: Play, call: PlayedCall): Promise<string> {
  if (call.kind === 'wait') {
    await world.clock.advance(call.ms);
    return `waited until ${world.clock.now()}`;
  }
  const ids = world.aeontel.functions.list().map(({ id }) => id);
  const id = 'which' in call ? (ids[call.which % (ids.length || 1)] ?? 'fun_none') : '';
  const { method, path, json } = describeCall(call, id, play);
  const response = await world.fetch(`https://api.aeontel.com/api/functions${path}`, {
    method,
    headers: {
      authorization: `Bearer ${call.token}`,
      ...(json !== undefined && { 'content-type': 'application/json' }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const { pageInfo } = JSON.parse(text);
  if (call.kind === 'walk' && pageInfo) play.cursors = { start: pageInfo.startCursor, end: pageInfo.endCursor };
  return `${method} ${path} ${response.status} ${response.headers.get('x-request-id')} ${text}`;
}

function describeCall(call: Exclude<PlayedCall, { kind: 'wait' }>, id: string, { cursors }: Play) {
  switch (call.kind) {
    case 'create': {
      const schemas = { inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
      const workspaceId = call.token === 'sec_other' ? 'wsp_other' : 'wsp_demo';
      return { method: 'POST', path: '', json: { workspaceId, name: call.name, ...schemas } };
    }
    case 'list':
      return { method: 'GET', path: call.query };
    case 'walk': {
      const cursor = call.isBackward ? cursors.start : cursors.end;
      const place = cursor === null ? '' : `&${call.isBackward ? 'before' : 'after'}=${cursor}`;
      return { method: 'GET', path: `?limit=2&include_deleted=true${place}` };
    }
    case 'read':
      return { method: 'GET', path: `/${id}` };
    case 'patch':
      return { method: 'PATCH', path: `/${id}`, json: { name: `new ${call.which}` } };
    case 'delete':
      return { method: 'DELETE', path: `/${id}` };
    case 'restore':
      return { method: 'POST', path: `/${id}/restore` };
    case 'purge':
      return { method: 'DELETE', path: `/${id}/purge` };
    case 'invoke':
      return { method: 'POST', path: `/${id}/invoke`, json: { args: { which: call.which } } };
  }
}
