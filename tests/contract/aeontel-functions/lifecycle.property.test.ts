import type { FetchLike } from '@functionary/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakWire, type Mishap } from '../break-wire.js';
import { type Setting, throughEachDoor } from '../doors.js';
import { createLifecycleModel, type LifecycleModel, type Outcome, type Tier, type Verb } from './lifecycle-model.js';
import { aeontelProfiles, openAeontel } from './open-aeontel.js';

const isWhole = process.env.FUNCTIONARY_TEST === 'all';
const DAY = 24 * 60 * 60 * 1000;

/** The same cases each time, or many more of them. @param count of the few */
const sliceOf = (count: number) => (isWhole ? { numRuns: 20 * count } : { numRuns: count, seed: 20261121 });

const mishaps = [
  'none',
  'refused',
  'answer lost',
  'request lost',
  { status: 503 },
  { status: 429 },
  { after: 502 },
] as const;
type Fate = (typeof mishaps)[number];

/** Whether the first request did its work; whether the client knows that it did not. */
const isLate = (fate: Fate) => fate === 'answer lost' || (typeof fate === 'object' && 'after' in fate);
const isCertain = (fate: Fate) =>
  fate === 'none' || fate === 'refused' || (typeof fate === 'object' && 'status' in fate && fate.status === 429);

/** What a lost first request explains. */
const alreadyDone: Readonly<Partial<Record<Verb, string>>> = {
  ...{ delete: 'function_deleted', restore: 'function_not_deleted', purge: 'not_found' },
};

type Step =
  | { readonly do: Verb; readonly which: number; readonly name: string; readonly fate: Fate }
  | { readonly do: 'create'; readonly name: string; readonly fate: Fate }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'set tier'; readonly tier: Tier };

const name = fc.constantFrom('a', 'b');
const fate = fc.oneof(
  { weight: 3, arbitrary: fc.constant('none' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...mishaps) },
);
const verb = fc.constantFrom<Verb>('get', 'update', 'delete', 'delete', 'delete', 'restore', 'purge', 'invoke');
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: verb, which: fc.nat(3), name, fate }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('create' as const), name, fate }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        ms: fc.constantFrom(1, 7 * DAY - 1, 7 * DAY, 23 * DAY, 30 * DAY - 1, 60 * DAY, 90 * DAY - 1),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('set tier' as const),
        tier: fc.constantFrom<Tier>('short', 'medium', 'long', 'none'),
      }),
    },
  ),
  { minLength: 5, maxLength: 30 },
);

/** What the caller of a verb sees: the first request's fate, then the service's word. */
function foretell(
  model: LifecycleModel,
  { do: verb, which: _, fate, ...step }: Step & { do: Verb },
  id: string,
  now: number,
): Outcome {
  const apply = () => model.apply(verb, id, step.name, now);
  if (verb === 'invoke') {
    if (isCertain(fate)) return apply();
    if (isLate(fate)) apply();
    return { status: 0 };
  }
  if (isLate(fate)) apply();
  const outcome = apply();
  return !isCertain(fate) && outcome.code !== undefined && outcome.code === alreadyDone[verb]
    ? { status: 200 }
    : outcome;
}

async function live(setting: Setting, script: readonly Step[], tally: Map<string, number>): Promise<void> {
  let next: Fate = 'none';
  const wrap =
    (send: FetchLike): FetchLike =>
    (input, init) => {
      const own: Mishap[] = next === 'none' ? [] : [next];
      next = 'none';
      return breakWire(own, () => true)(send)(input, init);
    };
  const { aeontel, world } = openAeontel(setting, { wrap });
  const { functions } = aeontel;
  const model = createLifecycleModel();
  const ids: string[] = ['fun_never'];
  const verbs: Record<Verb, (id: string, name: string) => Promise<unknown>> = {
    get: (id) => functions.get(id),
    update: (id, name) => functions.update(id, { name }),
    delete: (id) => functions.delete(id),
    restore: (id) => functions.restore(id),
    purge: (id) => functions.purge(id),
    invoke: (id) => functions.invoke(id),
  };
  const settle = (call: Promise<unknown>) =>
    call.then(
      (value) => ({ value, seen: { status: 200 } as Outcome }),
      (error) => ({
        value: undefined,
        // One whose fate nobody can tell has no word of the service.
        seen: error.code === undefined ? { status: 0 } : { status: error.status, code: error.code },
      }),
    );

  for (const step of script) {
    if (step.do === 'wait') await world.clock.advance(step.ms);
    else if (step.do === 'set tier') {
      model.tier = step.tier;
      const workspace = world.aeontel.workspaces.list().find(({ id }) => id === 'wsp_demo')!;
      world.aeontel.workspaces.put({ ...workspace, retentionTier: step.tier });
    } else if (step.do === 'create') {
      next = step.fate;
      const body = { workspaceId: 'wsp_demo', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
      const { seen } = await settle(functions.create({ ...body, name: step.name }));
      expect(seen.status, JSON.stringify(step)).toBe(isCertain(step.fate) ? 200 : 0);
      const made = world.aeontel.functions.list().filter(({ id }) => !ids.includes(id));
      expect(made.length, JSON.stringify(step)).toBe(isCertain(step.fate) || isLate(step.fate) ? 1 : 0);
      for (const row of made) {
        expect(row).toMatchObject({
          name: step.name,
          deletedAt: null,
          createdAt: new Date(world.clock.now()).toISOString(),
        });
        ids.push(row.id);
        model.rows.set(row.id, row);
      }
    } else {
      next = step.fate;
      const id = ids[step.which % ids.length]!;
      const expected = foretell(model, step, id, world.clock.now());
      const { seen, value } = await settle(verbs[step.do](id, step.name));
      expect(seen, JSON.stringify(step)).toEqual(expected);
      if (expected.status === 200 && ['get', 'update', 'restore'].includes(step.do))
        expect(value).toEqual(model.rows.get(id));
      const key = `${step.do} ${expected.code ?? expected.status}`;
      tally.set(key, (tally.get(key) ?? 0) + 1);
    }
    model.expire(world.clock.now());
    expect(world.aeontel.functions.list(), JSON.stringify(step)).toEqual([...model.rows.values()]);
  }
  const list = functions.list({ include_deleted: 'true', orderBy: [{ id: 'asc' }] });
  const rows = [...model.rows.values()];
  expect((await list).items).toEqual(rows);
  const active = rows.filter(({ deletedAt }) => deletedAt === null);
  expect([await list.total(), await functions.list().total()]).toEqual([rows.length, active.length]);
  expect(world.aeontel.versions.list().map(({ functionId }) => functionId)).toEqual(rows.map(({ id }) => id));
}

throughEachDoor(aeontelProfiles, (setting) => {
  test('functions live as the state machine has it, whatever happens on the way', {
    timeout: isWhole ? 600_000 : 60_000,
  }, async () => {
    const tally = new Map<string, number>();
    const runs = sliceOf(setting.door === 'in process' ? 100 : 20);
    await fc.assert(
      fc.asyncProperty(steps, (script) => live(setting, script, tally)),
      runs,
    );
    // So few over a socket need not lead everywhere.
    if (setting.door !== 'in process') return;
    const ends = ['get 200', 'get not_found', 'invoke 0', 'invoke 200', 'invoke function_deleted', 'invoke not_found'];
    for (const verb of ['update', 'delete'])
      ends.push(...['200', 'function_deleted', 'not_found'].map((end) => `${verb} ${end}`));
    for (const verb of ['restore', 'purge'])
      ends.push(...['200', 'function_not_deleted', 'not_found'].map((end) => `${verb} ${end}`));
    for (const end of ends) expect(tally.get(end) ?? 0, end).toBeGreaterThan(0);
  });
});
