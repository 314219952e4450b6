import { openWorld } from './ask.js';
import { by, type ServiceCase, send, tellAll, tellLists } from './service-case.js';

const infoOf = async (...ask: Parameters<typeof send>) => (await send(...ask)).json.pageInfo;

/** A function with a description, two without. */
const three = 'fun_summarize,fun_translate,fun_extract-invoice';

/** What the parameters of a list do. */
export const listCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-unknown-parameters',
    async act(world) {
      const asks = ['GET ?includeDeleted=only', 'GET ?limit=1&limit=2', 'GET /fun_echo?x=', 'DELETE /fun_echo?x='];
      const lenient = openWorld({ demo: true, aeontel: { lenientQuery: true } });
      const passed = await send(lenient, 'GET ?includeDeleted=only&limit=1&limit=x');
      return [...(await tellAll(world, ...asks.map((line) => [line] as const))), passed.json.data.length];
    },
    expected: [
      ...['400 unknown_parameter /includeDeleted', '400 invalid_parameter /limit', '400 unknown_parameter /x'],
      ...['400 unknown_parameter /x', 1],
    ],
  },
  {
    row: 'aeontel-limit',
    act: (world) => tellAll(world, ...['0', '101', 'abc', '1.5', ''].map((limit) => [`GET ?limit=${limit}`] as const)),
    expected: Array(5).fill('400 invalid_parameter /limit'),
  },
  {
    row: 'aeontel-both-cursors',
    async act(world) {
      const { endCursor } = await infoOf(world, 'GET ?limit=4');
      return tellLists(world, 'limit=4', { before: endCursor, limit: 2 }, { before: endCursor, after: endCursor });
    },
    expected: ['other-shared draft night-run stripe-refund', 'draft night-run', '400 invalid_parameter /before'],
  },
  {
    row: 'aeontel-ids',
    act(world) {
      const ids = ' fun_echo,fun_no , fun_echo,x,fun_other-billing,fun_old-report,fun_draft';
      const many = (count: number) => Array.from({ length: count }, (_, index) => `fun_${index}`).join(',');
      return tellLists(
        world,
        ...[{ ids }, { ids, include_deleted: true }, 'ids=', { ids: many(100) }, { ids: many(101) }],
      );
    },
    expected: ['draft echo', 'draft old-report echo', '', '', '400 invalid_parameter /ids'],
  },
  {
    row: 'aeontel-parameters-together',
    act: (world) =>
      tellLists(
        world,
        { filter: { deletedAt: { isNotNull: true } } },
        { filter: { deletedAt: { isNotNull: true } }, include_deleted: true },
        { name: 'r', ids: 'fun_translate,fun_echo,fun_draft', filter: { defaultVersion: true } },
      ),
    expected: ['', 'old-report', 'translate'],
  },
  {
    row: 'aeontel-source-scopes',
    async act(world) {
      world.aeontel.install({ workspaceId: 'wsp_demo', functionId: 'fun_echo' });
      const ids = 'fun_echo,fun_other-billing,fun_other-shared,fun_system-parse-json';
      return tellLists(
        world,
        { ids, source: 'workspace' },
        { ids, source: 'integration' },
        { ids, source: 'system', workspace_id: 'wsp_demo' },
        { ids, source: 'system', workspace_id: 'wsp_other' },
        { ids },
        { name: 'echo' },
        [{ ids, source: 'workspace' }, by('tok_member')],
      );
    },
    expected: [
      ...['other-shared echo', 'other-shared echo', 'system-parse-json', '403 forbidden'],
      ...['other-shared echo system-parse-json', 'echo', 'other-shared other-billing echo'],
    ],
  },
  {
    row: 'aeontel-name-search',
    async act(world) {
      world.aeontel.functions.put({ id: 'fun_odd', name: '50%_ÄPFEL' });
      const lists = await tellLists(world, { name: '%' }, { name: '_' }, { name: 'äpfel' });
      const totals = [await infoOf(world, 'GET ?name='), await infoOf(world, 'GET ')];
      return [...lists, totals[0].total === totals[1].total];
    },
    expected: ['odd', 'odd', 'odd', true],
  },
  {
    row: 'aeontel-shorthands',
    act: (world) =>
      tellLists(
        world,
        ...['created_by=usr_no', 'runtime_user_id=null', 'runtime_user_id=', 'runtime_user_id=usr_member'],
        ...['default_version_id=null', 'system=maybe', 'retention_tier=forever', 'retention_tier=medium'],
        'retention_tier=medium&include_deleted=true',
      ),
    expected: [
      ...['', '', '', 'night-run', '', '400 invalid_parameter /system', '400 invalid_parameter /retention_tier', ''],
      'old-report',
    ],
  },
  {
    row: 'aeontel-default-order',
    act(world) {
      for (const id of ['fun_1', 'fun_2']) world.aeontel.functions.put({ id, name: 'new' });
      return tellLists(world, 'limit=3', 'limit=3&orderBy=[]');
    },
    expected: ['2 1 other-shared', '2 1 other-shared'],
  },
  {
    row: 'aeontel-order-by',
    act(world) {
      const ways = ['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last'];
      const orders = [
        [{ source: 'asc' }, { system: 'desc' }],
        [{ id: 'desc' }, { name: 'asc' }],
        ...[[{ name: 'asc', id: 'asc' }], [{ name: 'asc' }, { name: 'desc' }], [{ name: 'up' }], { name: 'asc' }],
        ...[
          [{ nme: 'asc' }],
          ['id', 'name', 'source', 'system', 'createdAt', 'updatedAt'].map((f) => ({ [f]: 'asc' })),
        ],
      ];
      return tellLists(
        world,
        ...ways.map((way) => ({ ids: three, orderBy: [{ description: way }] })),
        ...orders.map((orderBy) => ({ ids: three, orderBy })),
      );
    },
    expected: [
      ...['summarize extract-invoice translate', 'translate extract-invoice summarize'],
      ...['extract-invoice translate summarize', 'summarize extract-invoice translate'],
      ...['translate extract-invoice summarize', 'summarize translate extract-invoice'],
      'translate summarize extract-invoice',
      'translate summarize extract-invoice',
      ...['400 invalid_order_by /orderBy/0', '400 invalid_order_by /orderBy/1/name'],
      ...['400 invalid_order_by /orderBy/0/name', '400 invalid_order_by /orderBy'],
      ...['400 invalid_order_by /orderBy/0/nme', '400 invalid_order_by /orderBy'],
    ],
  },
  {
    row: 'aeontel-cursors',
    async act(world) {
      const { endCursor: after } = await infoOf(world, 'GET ?limit=2');
      await send(world, 'DELETE /fun_draft');
      await world.clock.advance('1000d');
      return tellLists(
        world,
        ...[
          { after, limit: 1 },
          { after, limit: 2 },
          { after, name: 'e' },
          { after, orderBy: [{ name: 'asc' }] },
        ],
        ...[{ after, source: 'workspace' }, { after: `${after}=` }, { after: after.slice(0, -1) }, 'after='],
      );
    },
    expected: ['night-run', 'night-run stripe-refund', ...Array(6).fill('400 invalid_cursor /after')],
  },
  {
    row: 'aeontel-page-info',
    async act(world) {
      const { startCursor, endCursor, ...all } = await infoOf(world, 'GET ');
      const told = [all];
      for (const place of [`after=${endCursor}`, `before=${startCursor}`, `after=${startCursor}&limit=13`]) {
        const { startCursor: _start, endCursor: _end, ...info } = await infoOf(world, `GET ?${place}`);
        told.push(info);
      }
      return told;
    },
    expected: [
      { total: 14, hasNextPage: false, hasPreviousPage: false },
      { total: 14, hasNextPage: false, hasPreviousPage: true },
      { total: 14, hasNextPage: true, hasPreviousPage: false },
      { total: 14, hasNextPage: false, hasPreviousPage: true },
    ],
  },
];
