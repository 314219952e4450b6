import { by, good, type ServiceCase, send, tellAll, tellLists } from './service-case.js';

const day = 24 * 60 * 60 * 1000;

/** How functions begin, change and end. */
export const lifecycleCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-created',
    async act(world) {
      const { status, json } = await send(world, 'POST ', by('tok_member', { ...good, inputSchemaId: 'sch_text' }));
      const version = world.aeontel.versions.list().find(({ id }) => id === json.defaultVersionId)!;
      const { functionId, name, parentId, inputSchemaId, outputSchemaId } = version;
      return [status, json.createdBy, functionId === json.id, name, parentId, inputSchemaId, outputSchemaId];
    },
    expected: [201, 'usr_member', true, 'v1', null, 'sch_text', 'sch_output'],
  },
  {
    row: 'aeontel-create-fields',
    act: (world) =>
      tellAll(
        world,
        ['POST ', { json: { ...good, name: '😀'.repeat(255), description: 'd'.repeat(4096) } }],
        ['POST ', { json: { ...good, name: '😀'.repeat(255), description: '' } }],
        ['POST ', { json: { ...good, name: 'x'.repeat(256), description: 'd'.repeat(4097) } }],
        ['POST ', { json: { ...good, name: ' \n', description: null } }],
        ['POST ', { json: { description: 1, source: 'other' } }],
        ['PATCH /fun_echo', { json: { name: null, description: null } }],
        ['PATCH /fun_echo', { json: { name: 'draft', description: '' } }],
      ),
    expected: [
      ...['201', '201', '400 validation_failed /name /description', '400 validation_failed /name /description'],
      '400 validation_failed /workspaceId /name /inputSchemaId /outputSchemaId /description /source',
      ...['400 validation_failed /name /description', '200'],
    ],
  },
  {
    row: 'aeontel-create-schemas',
    act: (world) =>
      tellAll(
        world,
        ['POST ', { json: { ...good, inputSchemaId: 'sch_text' } }],
        ['POST ', { json: { ...good, inputSchemaId: 'sch_other', outputSchemaId: 'sch_no' } }],
        ['POST ', by('sec_other', { ...good, workspaceId: 'wsp_other', outputSchemaId: 'sch_text' })],
      ),
    expected: [
      ...['201', '400 invalid_reference /inputSchemaId /outputSchemaId', '400 invalid_reference /outputSchemaId'],
    ],
  },
  {
    row: 'aeontel-unknown-fields',
    act(world) {
      const plain = { body: '{', headers: { 'content-type': 'text/plain' } };
      return tellAll(
        world,
        ['PATCH /fun_echo', { json: { workspaceId: 'wsp_other' } }],
        ['PATCH /fun_echo', { json: { workspaceId: 'wsp_other', name: 1 } }],
        ['POST ', { json: { ...good, system: true } }],
        ['POST /fun_echo/invoke', { json: { arguments: {} } }],
        ['PATCH /fun_echo', plain],
        ['POST ', plain],
        ['POST /fun_echo/invoke', plain],
        ['DELETE /fun_echo', plain],
        ['POST /fun_echo/restore', plain],
      );
    },
    expected: [
      ...['400 unknown_field /workspaceId', '400 validation_failed /workspaceId /name', '400 unknown_field /system'],
      ...['400 unknown_field /arguments', ...Array(3).fill('415 unsupported_media_type'), '200', '200'],
    ],
  },
  {
    row: 'aeontel-update',
    async act(world) {
      const before = (await send(world, 'GET /fun_echo')).json;
      const told: unknown[] = [];
      for (const body of [{}, { name: 'echo' }, { name: 'new', runtimeUserId: 'usr_no' }, { description: 'new' }]) {
        await world.clock.advance('1s');
        await send(world, 'PATCH /fun_echo', { json: body, headers: { 'if-match': '"other"' } });
        const { name, description, updatedAt } = (await send(world, 'GET /fun_echo')).json;
        told.push([name, description, updatedAt === before.updatedAt]);
      }
      return told;
    },
    expected: [
      ['echo', null, true],
      ['echo', null, true],
      ['echo', null, true],
      ['echo', 'new', false],
    ],
  },
  {
    row: 'aeontel-wrong-state',
    act: async (world) =>
      tellAll(
        world,
        ['POST /fun_echo/restore'],
        ['DELETE /fun_echo/purge'],
        ['DELETE /fun_echo'],
        ['DELETE /fun_echo'],
        ['PATCH /fun_echo', { json: {} }],
        ['POST /fun_echo/invoke'],
        ['POST /fun_echo/invoke', { json: { versionId: (await send(world, 'GET /fun_echo')).json.defaultVersionId } }],
        ['GET /fun_echo'],
        ['POST /fun_echo/restore'],
      ),
    expected: [
      ...['409 function_not_deleted', '409 function_not_deleted', '200', '409 function_deleted'],
      ...['409 function_deleted', '409 function_deleted', '409 function_deleted', '200', '200'],
    ],
  },
  {
    row: 'aeontel-no-gone',
    act: (world) =>
      tellAll(
        world,
        ['DELETE /fun_old-report/purge'],
        ['GET /fun_old-report'],
        ['DELETE /fun_old-report'],
        ['DELETE /fun_old-report/purge'],
        ['POST /fun_old-report/restore'],
      ),
    expected: ['200', ...Array(4).fill('404 not_found')],
  },
  {
    row: 'aeontel-delete',
    async act(world) {
      const tell = async () => {
        const { deletedAt, retentionTier, updatedAt, defaultVersionId } = (await send(world, 'GET /fun_echo')).json;
        return [
          deletedAt,
          retentionTier,
          updatedAt,
          world.aeontel.versions.list().some((v) => v.id === defaultVersionId),
        ];
      };
      await send(world, 'DELETE /fun_echo');
      const told = [await tell()];
      await world.clock.advance('1s');
      await send(world, 'POST /fun_echo/restore');
      told.push(await tell());
      await send(world, 'DELETE /fun_other-billing', by('sec_other'));
      const other = (await send(world, 'GET /fun_other-billing', by('sec_other'))).json;
      return [...told, other.retentionTier];
    },
    expected: [
      ['2026-01-15T12:00:00.000Z', 'medium', '2026-01-15T12:00:00.000Z', true],
      [null, null, '2026-01-15T12:00:01.000Z', true],
      'short',
    ],
  },
  {
    row: 'aeontel-retention',
    async act(world) {
      const ids = { short: 7, medium: 30, long: 90, none: 1000 } as const;
      for (const [tier, days] of Object.entries(ids)) {
        const deletedAt = new Date(world.clock.now() - days * day + 1).toISOString();
        world.aeontel.functions.put({
          ...{ id: `fun_${tier}`, name: 'f', createdAt: '2020-01-01T00:00:00Z' },
          ...{ deletedAt, retentionTier: tier as keyof typeof ids },
        });
      }
      const query = { filter: { name: 'f' }, include_deleted: true, orderBy: [{ id: 'asc' }] };
      const before = await tellLists(world, query);
      await world.clock.advance(1);
      return [...before, ...(await tellLists(world, query)), ...(await tellAll(world, ['POST /fun_long/restore']))];
    },
    expected: ['long medium none short', 'none', '404 not_found'],
  },
  {
    row: 'aeontel-purge',
    async act(world) {
      await send(world, 'DELETE /fun_other-shared', by('sec_other'));
      const { status, json } = await send(world, 'DELETE /fun_other-shared/purge', by('sec_other'));
      const left = world.aeontel.versions.list().filter(({ functionId }) => functionId === 'fun_other-shared');
      world.aeontel.functions.put({ id: 'fun_other-shared', name: 'again', workspaceId: 'wsp_other' });
      return [status, json, left, ...(await tellAll(world, ['GET /fun_other-shared']))];
    },
    expected: [200, { success: true }, [], '404 not_found'],
  },
];
