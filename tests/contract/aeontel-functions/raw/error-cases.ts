import { expect } from 'vitest';
import { ask } from './ask.js';
import { by, good, type ServiceCase, send, tellAll } from './service-case.js';

/** How errors and answers look. */
export const errorCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-error-body',
    async act(world) {
      const told: unknown[] = [];
      for (const line of ['GET /fun_no', 'GET ?limit=0']) {
        const { headers, json } = await send(world, line);
        told.push(headers.get('content-type'), json);
      }
      return told;
    },
    expected: [
      'application/problem+json',
      {
        ...{ type: 'about:blank', title: 'Not Found', status: 404, code: 'not_found' },
        ...{ detail: expect.stringMatching(/./), requestId: expect.stringMatching(/./) },
      },
      'application/problem+json',
      {
        ...{ type: 'about:blank', title: 'Bad Request', status: 400, code: 'invalid_parameter' },
        ...{ detail: expect.stringMatching(/./), requestId: expect.stringMatching(/./) },
        errors: [{ pointer: '/limit', code: 'out_of_range', detail: expect.stringMatching(/./) }],
      },
    ],
  },
  {
    row: 'aeontel-error-pointers',
    act: (world) =>
      tellAll(
        world,
        ['POST ', { json: { ...good, name: 1, 'a/b~c': 1 } }],
        ['GET ?limit=0&a/b~c='],
        ['GET ?filter={"name":{"gte":1}}'],
        ['GET ?orderBy=[{"name":"up"}]'],
        ['PATCH /fun_echo', { json: [] }],
      ),
    expected: [
      ...['400 validation_failed /name /a~1b~0c', '400 unknown_parameter /a~1b~0c'],
      ...['400 invalid_filter /filter/name/gte', '400 invalid_order_by /orderBy/0/name', '400 validation_failed '],
    ],
  },
  {
    row: 'aeontel-request-id',
    async act(world) {
      const lines = [
        'GET ',
        'GET /fun_no',
        'GET ?limit=0',
        'PUT /fun_echo',
        'POST /fun_echo/invoke',
        'DELETE /fun_echo',
      ];
      const ids: (string | null)[] = [];
      for (const line of lines) {
        const { status, headers, json } = await send(world, line);
        const id = headers.get('x-request-id');
        ids.push(status < 400 || json.requestId === id ? id : 'another');
      }
      const { headers } = await send(world, 'GET ', by('sec_nobody'));
      ids.push(headers.get('x-request-id'));
      return [new Set(ids).size, ids.every((id) => id !== null && /^req_\w+$/.test(id))];
    },
    expected: [7, true],
  },
  {
    row: 'aeontel-unknown-paths',
    act: async (world) => [
      ...(await tellAll(
        world,
        ['PUT /fun_echo', { json: {} }],
        ['DELETE '],
        ['GET /fun_echo/invoke'],
        ['GET /fun_echo/versions'],
        ['PUT /fun_echo', { token: null }],
      )),
      (await ask(world, 'GET', '/api/nothing')).status,
      (await ask(world, 'GET', '/api/nothing', { token: null })).status,
    ],
    expected: [...Array(4).fill('404 not_found'), '401 unauthenticated', 404, 401],
  },
  {
    row: 'aeontel-formats',
    async act(world) {
      const ids: string[] = [];
      const times = new Set<string>();
      for (const wait of [0, 0, 1, 250]) {
        await world.clock.advance(wait);
        const { json } = await send(world, 'POST ', { json: good });
        ids.push(json.id);
        times.add(json.createdAt);
        expect(json.defaultVersionId).toMatch(/^fnv_\w{26}$/);
      }
      expect(ids.every((id) => /^fun_\w{26}$/.test(id))).toBe(true);
      return [[...ids].sort().join() === ids.join(), ...times];
    },
    expected: [true, '2026-01-15T12:00:00.000Z', '2026-01-15T12:00:00.001Z', '2026-01-15T12:00:00.251Z'],
  },
  {
    row: 'aeontel-trouble',
    async act(world) {
      const statuses = new Set<number>();
      for (let count = 0; count < 300; count++) statuses.add((await send(world, 'GET /fun_echo')).status);
      world.aeontel.schemas.put({ id: 'sch_lost', schema: { $ref: '#/$defs/lost' } });
      world.aeontel.versions.put({ id: 'fnv_lost', functionId: 'fun_echo', inputSchemaId: 'sch_lost' });
      return [...statuses, ...(await tellAll(world, ['POST /fun_echo/invoke', { json: { versionId: 'fnv_lost' } }]))];
    },
    expected: [200, '500 internal'],
  },
];
