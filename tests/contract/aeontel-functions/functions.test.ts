import { type CreateFunctionBody, listFaults, type UpdateFunctionBody } from '@functionary/aeontel-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, openAeontel } from './open-aeontel.js';

const body: CreateFunctionBody = {
  ...{ workspaceId: 'wsp_demo', name: 'summarize' },
  ...{ inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' },
};
const invalid = { name: 'BadRequestError', status: 400, attempts: 1 };
const placesOf = (error: unknown) => listFaults(error).map(({ pointer, code }) => [pointer, code]);

throughEachDoor(aeontelProfiles, (setting) => {
  describe('a function that is made', () => {
    test('has the defaults, and an initial version with the two schemas', async () => {
      const { aeontel, world, sent } = openAeontel(setting);
      let status: number | undefined;
      const onResponse = (response: { readonly status: number }) => {
        status = response.status;
      };
      const made = await aeontel.functions.create(body, { onResponse });
      const now = new Date(world.clock.now()).toISOString();
      expect(made).toEqual({
        id: expect.stringMatching(/^fun_[0-9a-hjkmnp-tv-z]{26}$/),
        ...{ workspaceId: 'wsp_demo', name: 'summarize', description: null },
        defaultVersionId: expect.stringMatching(/^fnv_[0-9a-hjkmnp-tv-z]{26}$/),
        ...{ source: 'custom', system: false, createdBy: 'usr_admin', runtimeUserId: null },
        ...{ deletedAt: null, retentionTier: null, createdAt: now, updatedAt: now },
      });
      expect(world.aeontel.versions.list()).toEqual([
        {
          ...{ id: made.defaultVersionId, functionId: made.id, name: 'v1', parentId: null },
          ...{ inputSchemaId: 'sch_input', outputSchemaId: 'sch_output', createdAt: now, updatedAt: now },
        },
      ]);
      expect([sent, status]).toEqual([['POST @ 201'], 201]);
      expect(await aeontel.functions.get(made.id)).toEqual(made);
    });

    test('holds its schemas to every run', async () => {
      const { aeontel, refuses } = openAeontel(setting);
      const { id } = await aeontel.functions.create({ ...body, inputSchemaId: 'sch_text', outputSchemaId: 'sch_text' });
      expect(await aeontel.functions.invokeOrThrow(id, { text: 'a' })).toEqual({ text: 'a' });
      await refuses(aeontel.functions.invoke(id, { text: 5 }), { ...invalid, code: 'invalid_args' });
    });

    test('may be called as another is, and by any name that is not blank', async () => {
      const { aeontel, world } = openAeontel(setting);
      const names = ['summarize', 'summarize', ' a b ', 'ż𝄞', 'x'.repeat(255), '𝄞'.repeat(255)];
      for (const name of names) expect((await aeontel.functions.create({ ...body, name })).name).toBe(name);
      expect(world.aeontel.functions.list().map(({ name }) => name)).toEqual(names);
      expect(new Set(world.aeontel.functions.list().map(({ id }) => id)).size).toBe(names.length);
    });

    test('takes what it is for, and where its code comes from', async () => {
      const { aeontel } = openAeontel(setting);
      const more = { description: 'é'.repeat(4096), source: 'openapi-op' } as const;
      expect(await aeontel.functions.create({ ...body, ...more })).toMatchObject({ ...more, system: false });
      expect((await aeontel.functions.create({ ...body, description: '' })).description).toBe('');
    });

    test('is of the source system for the platform alone, and still none of the system', async () => {
      const { aeontel, openClient, refuses } = openAeontel(setting);
      const refused = { name: 'PermissionDeniedError', status: 403, code: 'forbidden' };
      await refuses(aeontel.functions.create({ ...body, source: 'system' }), refused);
      const made = await openClient('tok_platform').functions.create({ ...body, source: 'system' });
      expect(made).toMatchObject({
        source: 'system',
        system: false,
        workspaceId: 'wsp_demo',
        createdBy: 'usr_platform',
      });
    });

    test('is made in no workspace of others, which looks like one that is not there', async () => {
      const { aeontel, refuses, world } = openAeontel(setting);
      const refused = { name: 'PermissionDeniedError', status: 403, code: 'forbidden' };
      const foreign = await refuses(aeontel.functions.create({ ...body, workspaceId: 'wsp_other' }), refused);
      const unknown = await refuses(aeontel.functions.create({ ...body, workspaceId: 'wsp_nowhere' }), refused);
      const withoutId = ({ message, requestId }: { message: string; requestId: string }) =>
        message.replace(requestId, '');
      expect(withoutId(foreign)).toBe(withoutId(unknown));
      expect(world.aeontel.functions.list()).toEqual([]);
    });

    test.each<[field: keyof CreateFunctionBody, value: unknown, code: string]>([
      ['workspaceId', undefined, 'required'],
      ['workspaceId', null, 'null_value'],
      ['workspaceId', 5, 'wrong_type'],
      ['name', undefined, 'required'],
      ['name', null, 'null_value'],
      ['name', ['a'], 'wrong_type'],
      ['name', '', 'empty'],
      ['name', ' \t\n', 'empty'],
      ['name', 'x'.repeat(256), 'too_long'],
      ['description', null, 'null_value'],
      ['description', 5, 'wrong_type'],
      ['description', 'x'.repeat(4097), 'too_long'],
      ['source', null, 'null_value'],
      ['source', 'made-up', 'not_listed'],
      ['source', 'openapi_op', 'not_listed'],
      ['inputSchemaId', undefined, 'required'],
      ['inputSchemaId', {}, 'wrong_type'],
      ['outputSchemaId', undefined, 'required'],
      ['outputSchemaId', null, 'null_value'],
    ])('has no such field: %s, %.30s', async (field, value, code) => {
      const { aeontel, refuses, world } = openAeontel(setting);
      const wrong = { ...body, [field]: value } as CreateFunctionBody;
      const error = await refuses(aeontel.functions.create(wrong), { ...invalid, code: 'validation_failed' });
      expect(placesOf(error)).toEqual([[`/${field}`, code]]);
      expect(error.message).toContain(`/${field}`);
      expect(world.aeontel.functions.list()).toEqual([]);
    });

    test.each(['id', 'system', 'createdBy', 'runtimeUserId', 'defaultVersionId', 'deletedAt', 'retentionTier', 'nam'])(
      'does not let %s be set',
      async (field) => {
        const { aeontel, refuses } = openAeontel(setting);
        const wrong = { ...body, [field]: null } as CreateFunctionBody;
        const error = await refuses(aeontel.functions.create(wrong), { ...invalid, code: 'unknown_field' });
        expect(placesOf(error)).toEqual([[`/${field}`, 'unknown_field']]);
      },
    );

    test('is told every field that is wrong at once', async () => {
      const { aeontel, refuses } = openAeontel(setting);
      const wrong = { name: ' ', description: null, source: 'x', inputSchemaId: 5, extra: 1 };
      const call = aeontel.functions.create(wrong as never);
      const error = await refuses(call, { ...invalid, code: 'validation_failed', operationId: 'createFunction' });
      expect(placesOf(error).sort()).toEqual([
        ['/description', 'null_value'],
        ['/extra', 'unknown_field'],
        ['/inputSchemaId', 'wrong_type'],
        ['/name', 'empty'],
        ['/outputSchemaId', 'required'],
        ['/source', 'not_listed'],
        ['/workspaceId', 'required'],
      ]);
    });

    test.each(['sch_nothing', 'sch_other', 'wsp_demo', ''])('names no schema %j', async (id) => {
      const { aeontel, refuses, world } = openAeontel(setting);
      const wrong = { ...body, inputSchemaId: id, outputSchemaId: id };
      const error = await refuses(aeontel.functions.create(wrong), { ...invalid, code: 'invalid_reference' });
      expect(placesOf(error)).toEqual([
        ['/inputSchemaId', 'unknown_reference'],
        ['/outputSchemaId', 'unknown_reference'],
      ]);
      expect(world.aeontel.functions.list()).toEqual([]);
    });
  });

  describe('a function that is to be made, of which no answer comes', () => {
    test.each([
      ['answer lost', 'ConnectionError', 1],
      ['request lost', 'ConnectionError', 0],
      [{ status: 500 }, 'ServerError', 0],
      [{ status: 503 }, 'ServerError', 0],
      [{ after: 502 }, 'ServerError', 1],
      [{ after: 504 }, 'ServerError', 1],
    ] as const)('is not asked for again: %j', async (mishap, name, made) => {
      const { aeontel, world, refuses, sent } = openAeontel(setting, { wrap: breakWire([mishap]) });
      await refuses(aeontel.functions.create(body), { name, attempts: 1, operationId: 'createFunction' });
      expect(sent).toHaveLength(1);
      expect(world.aeontel.functions.list()).toHaveLength(made);
    });

    test.each(['refused', { status: 429 }, { status: 503, headers: { 'retry-after': '1' } }] as const)(
      'is asked for again where the service has certainly not made it: %j',
      async (mishap) => {
        const { aeontel, world, sent } = openAeontel(setting, { wrap: breakWire([mishap]) });
        await aeontel.functions.create(body);
        expect(sent).toHaveLength(2);
        expect(world.aeontel.functions.list()).toHaveLength(1);
      },
    );
  });

  describe('a function that is changed', () => {
    async function openOne(token = 'sec_demo') {
      const opened = openAeontel(setting, { token });
      const { functions } = opened.world.aeontel;
      const before = functions.put({ name: 'old', description: 'as it was', runtimeUserId: 'usr_member' });
      await opened.world.clock.advance(1000);
      const change = (to: UpdateFunctionBody) => opened.aeontel.functions.update(before.id, to);
      const now = new Date(opened.world.clock.now()).toISOString();
      return { ...opened, before, change, now, kept: () => functions.list()[0] };
    }

    test.each<UpdateFunctionBody>([
      { name: 'new' },
      { description: 'other' },
      { description: '' },
      { runtimeUserId: null },
      { runtimeUserId: 'usr_admin' },
      { name: 'new', description: 'other', runtimeUserId: null },
    ])('has what the body names, and the rest as it was: %j', async (to) => {
      const { change, before, now, kept, sent } = await openOne();
      const expected = { ...before, ...to, updatedAt: now };
      expect(await change(to)).toEqual(expected);
      expect(kept()).toEqual(expected);
      expect(sent).toEqual([`PATCH @/${before.id} 200`]);
    });

    test.each<UpdateFunctionBody>([
      {},
      { name: undefined } as never,
      { name: 'old' },
      { description: 'as it was', runtimeUserId: 'usr_member' },
    ])('is as old as before where nothing is another: %j', async (to) => {
      const { change, before } = await openOne();
      expect(await change(to)).toEqual(before);
    });

    test('runs as members alone', async () => {
      const { change, refuses, before, kept } = await openOne();
      for (const id of ['usr_other', 'usr_nobody', 'usr_platform', '']) {
        const call = change({ name: 'new', runtimeUserId: id });
        const error = await refuses(call, { ...invalid, code: 'invalid_reference' });
        expect(placesOf(error)).toEqual([['/runtimeUserId', 'unknown_reference']]);
      }
      expect(kept()).toEqual(before);
    });

    test.each([{ runtimeUserId: null }, { runtimeUserId: 'usr_admin' }, { name: 'new', runtimeUserId: 'usr_nobody' }])(
      'runs as somebody else for administrators alone: %j',
      async (to) => {
        const { change, refuses, before, kept } = await openOne('tok_member');
        await refuses(change(to), { name: 'PermissionDeniedError', status: 403, code: 'forbidden' });
        expect(kept()).toEqual(before);
        expect((await change({ name: 'new' })).name).toBe('new');
      },
    );

    test.each<[to: object, code: string, faults: [string, string][]]>([
      [{ name: '' }, 'validation_failed', [['/name', 'empty']]],
      [{ name: null }, 'validation_failed', [['/name', 'null_value']]],
      [{ name: 'x'.repeat(256) }, 'validation_failed', [['/name', 'too_long']]],
      [{ description: null }, 'validation_failed', [['/description', 'null_value']]],
      [{ description: 'x'.repeat(4097) }, 'validation_failed', [['/description', 'too_long']]],
      [{ runtimeUserId: 5 }, 'validation_failed', [['/runtimeUserId', 'wrong_type']]],
      [{ workspaceId: 'wsp_other' }, 'unknown_field', [['/workspaceId', 'unknown_field']]],
      [{ defaultVersionId: null }, 'unknown_field', [['/defaultVersionId', 'unknown_field']]],
      [{ 'a/b~c': 1 }, 'unknown_field', [['/a~1b~0c', 'unknown_field']]],
    ])('is not changed so: %.40s', async (to, code, faults) => {
      const { change, refuses, before, kept } = await openOne();
      const error = await refuses(change({ description: 'other', ...to }), { ...invalid, code });
      expect(placesOf(error)).toEqual(faults);
      expect(kept()).toEqual(before);
    });

    test('is changed once more where nobody can tell', async () => {
      const wrap = breakWire(['answer lost', { after: 502 }]);
      const { aeontel, world, sent } = openAeontel(setting, { wrap });
      const { id } = world.aeontel.functions.put({ name: 'old' });
      expect((await aeontel.functions.update(id, { name: 'new' })).name).toBe('new');
      expect(sent).toHaveLength(3);
    });
  });

  test('an id is one step of the path', async () => {
    const { aeontel, refuses, sent } = openAeontel(setting);
    for (const id of ['', '.', '..']) {
      await refuses(aeontel.functions.get(id), { name: 'InvalidArgumentError', parameter: 'id' });
      await refuses(aeontel.functions.purge(id), { name: 'InvalidArgumentError', parameter: 'id' });
    }
    expect(sent).toEqual([]);
    await refuses(aeontel.functions.get('a/b?c#d e'), { name: 'NotFoundError', status: 404, code: 'not_found' });
    await refuses(aeontel.functions.delete('../fun_a/purge'), { name: 'NotFoundError', operationId: 'deleteFunction' });
  });
});
