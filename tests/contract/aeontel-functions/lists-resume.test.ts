import { listFaults } from '@functionary/aeontel-functions';
import { describe, expect, test } from 'vitest';
import { breakWire, type Match, type Mishap } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { idsOf, putNumbered } from './put-rows.js';

/** Lets the requests from the `count`th on meet with mishaps. */
function breakFrom(count: number, mishaps: readonly Mishap[]) {
  let seen = 0;
  const isMeant: Match = () => ++seen >= count;
  return breakWire(mishaps, isMeant);
}

throughEachDoor(aeontelProfiles, (setting) => {
  function open(own: Parameters<typeof openAeontel>[1] = {}) {
    const opened = openAeontel(setting, own);
    putNumbered(opened.world, 7);
    return { ...opened, functions: opened.aeontel.functions };
  }

  describe('a walk that a failure interrupts', () => {
    const outage = [503, 503, 503].map((status) => ({ status }));

    test('goes on from the error, on the way forward', async () => {
      const { functions, sent } = open({ wrap: breakFrom(2, outage) });
      const seen: string[] = [];
      const walk = async (place: object) => {
        for await (const { items } of functions.list({ limit: 3, ...place }).pages()) seen.push(...idsOf(items));
      };
      const error = await walk({}).catch((caught) => caught);
      expect(error).toMatchObject({ name: 'ServerError', status: 503, attempts: 3 });
      expect(seen).toEqual(['00', '01', '02']);
      expect(error.pagination).toEqual({ after: expect.any(String), before: undefined });
      expect(JSON.stringify(error)).not.toContain(error.pagination.after);
      await walk(error.pagination);
      expect(seen).toEqual(['00', '01', '02', '03', '04', '05', '06']);
      expect(sent).toHaveLength(6);
    });

    test('goes on from the error, on the way back', async () => {
      const { functions } = open({ wrap: breakFrom(3, outage) });
      const { endCursor } = await functions.list({ limit: 7 });
      const seen: string[][] = [];
      const walk = async (place: object) => {
        for await (const { items } of functions.list({ limit: 3, ...place }).pages()) seen.push(idsOf(items));
      };
      const error = await walk({ before: endCursor }).catch((caught) => caught);
      expect(error.pagination).toEqual({ after: undefined, before: expect.any(String) });
      await walk({ before: endCursor, ...error.pagination });
      expect(seen).toEqual([
        ['03', '04', '05'],
        ['00', '01', '02'],
      ]);
    });

    test('has no place where the first page fails, and begins again', async () => {
      const { functions } = open({ wrap: breakFrom(1, outage) });
      const list = functions.list({ limit: 4 });
      const error: any = await list.then(
        () => expect.unreachable(),
        (caught: unknown) => caught,
      );
      expect(error.pagination).toEqual({ after: undefined, before: undefined });
      expect(idsOf((await list).items)).toEqual(['00', '01', '02', '03']);
    });

    for (const mishap of ['answer lost', 'request lost', 'refused', { status: 429 }, { after: 502 }] as Mishap[]) {
      test(`is not interrupted by one ${JSON.stringify(mishap)}: no function comes twice`, async () => {
        const { functions, sent } = open({ wrap: breakFrom(2, [mishap]) });
        expect(idsOf(await collect(functions.list({ limit: 3 })))).toEqual(['00', '01', '02', '03', '04', '05', '06']);
        expect(sent).toHaveLength(4);
      });
    }
  });

  describe('a cursor that was kept', () => {
    test('is where another client goes on, forward and back', async () => {
      const { functions, openClient } = open();
      const { startCursor, endCursor } = (await (await functions.list({ limit: 3 })).nextPage())!;
      const other = openClient('tok_admin').functions;
      expect(idsOf(await collect(other.list({ limit: 2, after: endCursor })))).toEqual(['06']);
      expect(idsOf((await other.list({ limit: 2, before: startCursor })).items)).toEqual(['01', '02']);
    });

    test('of the last page is a place too: what comes later is found from there', async () => {
      const { functions, world } = open();
      const params = { orderBy: [{ createdAt: 'asc' as const }] };
      const pages = await collect(functions.list({ ...params, limit: 4 }).pages());
      const { endCursor } = pages.at(-1)!;
      expect(idsOf(await collect(functions.list({ ...params, after: endCursor })))).toEqual([]);
      world.aeontel.functions.put({ id: 'fun_new', name: 'new' });
      expect(idsOf(await collect(functions.list({ ...params, after: endCursor })))).toEqual(['new']);
    });

    test('takes pages of another size', async () => {
      const { functions } = open();
      const { endCursor } = await functions.list({ limit: 2 });
      expect(idsOf((await functions.list({ limit: 4, after: endCursor })).items)).toEqual(['02', '03', '04', '05']);
      expect(idsOf(await collect(functions.list({ after: endCursor })))).toEqual(['02', '03', '04', '05', '06']);
    });

    test('takes a query that says the same in other words', async () => {
      const { functions } = open();
      const { endCursor: after } = await functions.list({ limit: 2 });
      const same = [
        { orderBy: [] },
        { orderBy: [{ createdAt: 'desc' as const }] },
        { include_deleted: 'false' as const },
        { filter: {} },
        { name: '' },
      ];
      for (const params of same)
        expect(idsOf((await functions.list({ ...params, after, limit: 1 })).items)).toEqual(['02']);
      const some = { filter: { name: { gte: '00', lt: '99' } } };
      const { endCursor } = await functions.list({ ...some, limit: 2, ids: ['fun_00', 'fun_01', 'fun_02'] });
      const turned = { filter: { name: { lt: '99', gte: '00' } }, ids: ['fun_02', 'fun_00', 'fun_01', 'fun_00'] };
      expect(idsOf(await collect(functions.list({ ...turned, after: endCursor })))).toEqual(['02']);
    });

    test('of another query is refused, forward and back, and nothing begins again', async () => {
      const { functions, sent, refuses } = open();
      const { endCursor } = await functions.list({ limit: 2 });
      const others = [
        { orderBy: [{ createdAt: 'asc' as const }] },
        { orderBy: [{ id: 'desc' as const }] },
        { orderBy: [{ createdAt: 'desc_nulls_last' as const }] },
        { filter: { system: false } },
        { ids: ['fun_00', 'fun_01', 'fun_02'] },
        { name: '0' },
        { workspace_id: 'wsp_demo' },
        { source: 'workspace' as const },
        { include_deleted: 'true' as const },
        { default_version_id: 'fnv_0' },
        { system: false },
        { created_by: 'usr_admin' },
        { runtime_user_id: 'usr_admin' },
        { retention_tier: 'short' },
      ];
      sent.length = 0;
      for (const params of others) {
        for (const place of ['after', 'before'] as const) {
          const list = functions.list({ ...params, [place]: endCursor });
          const error = await refuses(collect(list), { name: 'BadRequestError', status: 400, code: 'invalid_cursor' });
          expect(listFaults(error)).toMatchObject([{ pointer: `/${place}` }]);
          expect(error.pagination).toEqual({ after: undefined, before: undefined, [place]: endCursor });
        }
      }
      expect(sent).toHaveLength(2 * others.length);
    });

    test('that is none is refused, with what is wrong', async () => {
      const { functions, refuses } = open();
      const { endCursor } = await functions.list({ limit: 2 });
      const text = atob(endCursor!.replaceAll('-', '+').replaceAll('_', '/'));
      const write = (json: string) => btoa(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      expect(write(text)).toBe(endCursor);
      const cursor = JSON.parse(text);
      const wrong = [
        'x',
        '%',
        `${endCursor}=`,
        ` ${endCursor}`,
        endCursor!.slice(1),
        write('null'),
        write('[]'),
        write(JSON.stringify({ ...cursor, v: 2 })),
        write(JSON.stringify({ ...cursor, k: cursor.k.slice(1) })),
        write(JSON.stringify({ ...cursor, k: [...cursor.k, 'x'] })),
        write(JSON.stringify({ ...cursor, h: 'x' })),
      ];
      for (const after of wrong) {
        const error = await refuses(collect(functions.list({ after })), { status: 400, code: 'invalid_cursor' });
        expect(listFaults(error)).toMatchObject([{ pointer: '/after', detail: expect.stringMatching(/\w/) }]);
        expect(error.message).not.toContain(endCursor);
      }
    });

    test('that another caller got is a place and no permission', async () => {
      const { functions, openClient, world } = open();
      world.aeontel.functions.put({ id: 'fun_foreign', name: 'foreign', workspaceId: 'wsp_other' });
      const { endCursor: after } = await functions.list({ limit: 2 });
      expect(await collect(openClient('sec_other').functions.list({ after }))).toEqual([]);
    });
  });
});
