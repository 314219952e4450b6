import { createMockServer } from '../../packages/mock-server/dist/index.js';
import { figures, median } from '../statistics.mjs';

export const title = 'A page of 100 functions among 1,000,000 against the same among 1,000 (bound: 2)';

const json = (value) => encodeURIComponent(JSON.stringify(value));
const startAt = Date.UTC(2026, 0, 1);

/** Walks whose pages are to cost the same: they are not narrowed, or by what most functions match. */
const walks = {
  'newest first': '',
  'by name': `orderBy=${json([{ name: 'asc' }])}`,
  'by description, nulls last, then by name': `orderBy=${json([{ description: 'desc_nulls_last' }, { name: 'asc' }])}`,
  'deleted ones too': 'include_deleted=true',
  'of a workspace': 'workspace_id=wsp_demo',
  'whose source is custom': `filter=${json({ source: 'custom' })}`,
  'whose name holds a text': 'name=FUNCTION',
  'of an author': 'created_by=usr_admin',
  'of one in 1,000 workspaces, for an administrator of all': 'token=tok_platform',
  'of 200 in 1,000 workspaces, for their member': 'token=tok_wide',
};

/** Queries that look at every function, or at few. */
const singles = {
  'by ids in the filter': `filter=${json({ id: { in: ['fun_00000000', 'fun_00007919'] } })}`,
  'one in a thousand, by source': `filter=${json({ source: 'openapi-op' })}`,
  'none, by name': `filter=${json({ name: 'nothing' })}`,
  'most, by their author’s handle': `filter=${json({ createdByUser: { handle: { ilike: '%a%' } } })}`,
  'none, by versions': `filter=${json({ versions: { name: 'v2' } })}`,
};

async function ask({ fetch, baseUrl, token }, query, init = {}, path = '') {
  const parameters = query.split('&').filter((each) => each !== '' && !each.startsWith('token='));
  const holder = /token=(\w+)/.exec(query)?.[1] ?? token;
  const url = `${baseUrl}/api/functions${path}?${parameters.join('&')}`;
  const headers = { authorization: `Bearer ${holder}`, 'content-type': 'application/json' };
  const answer = await fetch(url, { ...init, headers });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(body)}`);
  return body;
}

function putFunction(world, number, workspaceId) {
  world.aeontel.functions.put({
    id: `fun_${String((number * 7919) % 1_000_003).padStart(8, '0')}`,
    workspaceId,
    name: `function ${(number * 31) % 977}`,
    description: number % 3 === 0 ? null : `d${number % 7}`,
    defaultVersionId: null,
    source: number % 1000 === 0 ? 'openapi-op' : 'custom',
    createdAt: new Date(startAt - number * 1000).toISOString(),
    ...(number % 10 === 9 && { deletedAt: new Date(startAt).toISOString(), retentionTier: 'none' }),
  });
}

/** The cursor of a row in the middle of each walk is taken while it is alone: a cursor is a position, whoever comes later. */
async function fill(count, workspaces) {
  const world = createMockServer({ time: 'manual', startAt }).world();
  if (workspaces > 1) {
    world.aeontel.users.put({ id: 'usr_wide' });
    for (let number = 0; number < workspaces; number++) {
      const members = new Map(number % 5 === 0 ? [['usr_wide', 'member']] : []);
      world.aeontel.workspaces.put({ id: `wsp_${number}`, members });
    }
    world.aeontel.tokens.put('tok_wide', { kind: 'tok', userId: 'usr_wide' });
  }
  const ownerOf = (number) => (workspaces > 1 ? `wsp_${number % workspaces}` : 'wsp_demo');
  const client = world.connect('aeontel-functions');
  const middle = (count >> 1) + 5;
  putFunction(world, middle, ownerOf(middle));
  const cursors = {};
  for (const query of Object.values(walks)) {
    if (workspaces > 1 !== query.startsWith('token')) continue;
    cursors[query] = (await ask(client, `${query}&limit=1`)).pageInfo.endCursor;
  }
  const begun = performance.now();
  for (let number = 0; number < count; number++) if (number !== middle) putFunction(world, number, ownerOf(number));
  return { ...client, world, cursors, fillMs: performance.now() - begun };
}

async function time(work, rounds = 40) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work(round);
    times.push(performance.now() - begun);
  }
  return { first: times[0], usual: median(times.slice(rounds >> 2)) };
}

async function timeWalks(small, large) {
  const rows = [];
  for (const [name, query] of Object.entries(walks)) {
    if (small.cursors[query] === undefined) continue;
    for (const [page, part] of [
      ['first', ''],
      ['after the middle', 'after='],
      ['before the middle', 'before='],
    ]) {
      const read = (client) => () => ask(client, `${query}&${part}${part && client.cursors[query]}`);
      const [few, many] = [await time(read(small)), await time(read(large))];
      rows.push({
        query: `${name}: ${page}`,
        '1,000 (ms)': figures(few.usual),
        '1,000,000 (ms)': figures(many.usual),
        ratio: figures(many.usual / few.usual),
        'first time (ms)': figures(many.first),
      });
    }
  }
  return rows;
}

async function timeSingles(small, large) {
  const rows = [];
  for (const [name, query] of Object.entries(singles)) {
    const [few, many] = [await time(() => ask(small, query)), await time(() => ask(large, query), 4)];
    rows.push({
      query: name,
      '1,000 (ms)': figures(few.usual),
      '1,000,000 (ms)': figures(many.usual),
      'first time (ms)': figures(many.first),
    });
  }
  return rows;
}

async function timeWrites(client) {
  const ids = [];
  const body = { workspaceId: 'wsp_demo', name: 'new', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
  const post = { method: 'POST', body: JSON.stringify(body) };
  const create = await time(async () => ids.push((await ask(client, '', post)).id));
  const drop = await time((round) => ask(client, '', { method: 'DELETE' }, `/${ids[round]}`));
  let snapshot;
  const save = await time(() => {
    snapshot = client.world.snapshot();
  }, 1);
  const restore = await time(() => client.world.restore(snapshot), 1);
  return { create: create.usual, delete: drop.usual, snapshot: save.first, restore: restore.first };
}

async function measureOneWorkspace() {
  const [small, large] = [await fill(1_000, 1), await fill(1_000_000, 1)];
  const rows = [...(await timeWalks(small, large)), ...(await timeSingles(small, large))];
  const [few, many] = [await timeWrites(small), await timeWrites(large)];
  for (const write of Object.keys(few)) {
    rows.push({ query: write, '1,000 (ms)': figures(few[write]), '1,000,000 (ms)': figures(many[write]) });
  }
  rows.push({ query: 'put all', '1,000 (ms)': figures(small.fillMs), '1,000,000 (ms)': figures(large.fillMs) });
  return rows;
}

/** One after the other, so that no two worlds of a million are held at once. */
export async function measure() {
  const ofOne = await measureOneWorkspace();
  return [...ofOne, ...(await timeWalks(await fill(1_000, 1_000), await fill(1_000_000, 1_000)))];
}
