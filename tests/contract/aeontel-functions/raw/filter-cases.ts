import { type ServiceCase, send, tellFilters } from './service-case.js';

const nest = (depth: number, inner: unknown): unknown => (depth === 0 ? inner : { NOT: nest(depth - 1, inner) });

/** The grammar of filters. */
export const filterCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-filter-operators',
    act: (world) =>
      tellFilters(
        world,
        ...[{ name: 'echo' }, { name: { in: ['echo', 'draft'] } }, { id: { gt: 'fun_system', isNotNull: true } }],
        ...[{ name: { equals: 'echo' } }, { source: { gt: 'a' } }, { system: { like: 't' } }, { id: { like: 'f%' } }],
        ...[{ OR: [{ name: 'echo' }, { name: { gte: 1 } }] }, { system: 'true' }, { nme: 'echo' }],
      ),
    expected: [
      ...['echo', 'draft echo', 'tag-photo translate system-parse-json system-http-request'],
      ...['name/equals', 'source/gt', 'system/like', 'id/like', 'OR/1/name/gte', 'system', 'nme'].map(
        (place) => `400 invalid_filter /filter/${place}`,
      ),
    ],
  },
  {
    row: 'aeontel-filter-relations',
    act(world) {
      const { versions } = world.aeontel;
      versions.put({ functionId: 'fun_echo', name: 'v2' });
      versions.put({ functionId: 'fun_echo', name: 'v3' });
      return tellFilters(
        world,
        ...[{ defaultVersion: false, system: false }, { runtimeUser: true }, { versions: { name: { gt: 'v1' } } }],
        ...[{ NOT: { workspace: true } }, { createdByUser: { name: 'Olga' } }],
        { versions: { function: { versions: { name: 'v3' } } } },
        { versions: { function: { versions: { function: { name: 'echo' } } } } },
        { createdByUser: { email: 'x' } },
      );
    },
    expected: [
      // the workspace of the function that is installed is out of reach
      ...['draft', 'night-run', 'echo', 'other-shared system-parse-json system-http-request', 'other-shared', 'echo'],
      ...['400 filter_too_complex /filter/versions/function/versions/function'],
      '400 invalid_filter /filter/createdByUser/email',
    ],
  },
  {
    row: 'aeontel-filter-nulls',
    act(world) {
      const description = 'Does what echo says.';
      world.aeontel.functions.put({ id: 'fun_echo', name: 'echo', description });
      const among = { id: { in: ['fun_echo', 'fun_translate'] } };
      return tellFilters(
        world,
        ...[
          { ...among, description: { ne: 'x' } },
          { ...among, NOT: { description: 'x' } },
        ],
        ...[
          { ...among, description: null },
          { ...among, description: { isNull: false } },
        ],
        ...[{ description: { eq: null } }, { description: { in: [null] } }, { description: { notIn: ['x', null] } }],
      );
    },
    expected: [
      ...['echo', 'echo', 'translate', 'echo'],
      ...['eq', 'in/0', 'notIn/1'].map((place) => `400 invalid_filter /filter/description/${place}`),
    ],
  },
  {
    row: 'aeontel-filter-empty-parts',
    async act(world) {
      const { total } = (await send(world, 'GET ')).json.pageInfo;
      const counts: unknown[] = [];
      for (const filter of [{}, { AND: [] }, { description: { notIn: [] } }]) {
        const { json } = await send(world, `GET ?filter=${encodeURIComponent(JSON.stringify(filter))}`);
        counts.push(json.pageInfo.total === total);
      }
      const nothing = [{ OR: [] }, { description: { in: [] } }];
      const refused = [{ name: {} }, { NOT: {} }, { AND: [{}] }, { workspace: {} }, { name: { NOT: {} } }];
      return [...counts, ...(await tellFilters(world, ...nothing, ...refused))];
    },
    expected: [
      ...[true, true, true, '', ''],
      ...['name', 'NOT', 'AND/0', 'workspace', 'name/NOT'].map((place) => `400 invalid_filter /filter/${place}`),
    ],
  },
  {
    row: 'aeontel-filter-texts',
    act(world) {
      for (const name of ['Zeta', '50%', 'back\\']) {
        world.aeontel.functions.put({ id: `fun_${name.slice(0, 2)}`, name, createdAt: '2020-01-01T00:00:00Z' });
      }
      const names = [
        ...[{ lt: 'a' }, { like: 'zeta' }, { ilike: 'zETA' }, { like: '_eta' }, { like: 'eta' }, { like: '%et%' }],
        ...[{ like: '50\\%' }, { like: '50\\_' }, { like: 'back\\' }],
      ];
      return tellFilters(world, ...names.map((name) => ({ name })));
    },
    expected: ['Ze 50', '', 'Ze', 'Ze', '', 'Ze', '50', '', 'ba'],
  },
  {
    row: 'aeontel-filter-times',
    act(world) {
      const at = '2026-01-15T11:59:59.500Z';
      world.aeontel.functions.put({ id: 'fun_new', name: 'new', createdAt: at });
      const times = [
        ...[{ eq: '2026-01-15T12:59:59.5+01:00' }, { gt: '2026-01-15T11:59:59.4999Z' }],
        ...[{ gte: '2026-01-15T11:59:59.5001Z' }, { gt: '2026-01-15T11:59:59' }, { gt: '2026-01-15' }],
      ];
      return tellFilters(world, ...times.map((createdAt) => ({ createdAt })));
    },
    expected: ['new', 'new', '', ...Array(2).fill('400 invalid_filter /filter/createdAt/gt')],
  },
  {
    row: 'aeontel-filter-limits',
    async act(world) {
      const conditions = (count: number) => ({ OR: Array(count).fill({ name: 'echo' }) });
      const sized = (bytes: number) => ({ name: 'x'.repeat(bytes - '{"name":""}'.length) });
      const told = await tellFilters(
        world,
        ...[sized(8192), sized(8193), nest(8, { name: 'echo' }), nest(9, { name: 'echo' })],
        ...[conditions(100), conditions(101), nest(9, { nme: 1 })],
      );
      return told.map((each) => each.replace(/ \/.*/, ''));
    },
    expected: ['', '400 filter_too_complex', 'echo', ...Array(1).fill('400 filter_too_complex'), 'echo'].concat(
      Array(2).fill('400 filter_too_complex'),
    ),
  },
];
