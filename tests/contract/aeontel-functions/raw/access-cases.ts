import { by, good, type ServiceCase, send, tellAll, tellLists } from './service-case.js';

const changesOf = (id: string, token: string) =>
  [
    [`PATCH /${id}`, by(token, { name: 'x' })],
    [`DELETE /${id}`, by(token)],
    [`POST /${id}/restore`, by(token)],
    [`DELETE /${id}/purge`, by(token)],
  ] as const;

/** Who sees and does what. */
export const accessCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-order-of-checks',
    act: (world) =>
      tellAll(
        world,
        ['GET ?limit=0', by('sec_nobody')],
        ['PATCH /fun_no', { json: { other: 1 } }],
        ['PATCH /fun_no', { body: '{}', headers: { 'content-type': 'text/plain' } }],
        ['PATCH /fun_no', by('pub_demo', {})],
        ['PATCH /fun_old-report', by('tok_member', { runtimeUserId: 'usr_no' })],
        ['PATCH /fun_old-report', { json: { runtimeUserId: 'usr_no' } }],
        ['PATCH /fun_old-report', { json: {} }],
      ),
    expected: [
      ...['401 unauthenticated', '400 unknown_field /other', '415 unsupported_media_type', '404 not_found'],
      ...['403 forbidden', '400 invalid_reference /runtimeUserId', '409 function_deleted'],
    ],
  },
  {
    row: 'aeontel-hidden-functions',
    async act(world) {
      world.aeontel.functions.put({ id: 'fun_expired', name: 'x', deletedAt: '2025-01-01T00:00:00Z' });
      await send(world, 'DELETE /fun_old-report/purge');
      const told = new Set<string>();
      for (const id of ['agt_bogus', '%00', 'fun_no', 'fun_old-report', 'fun_expired', 'fun_other-billing']) {
        const { status, json } = await send(world, `GET /${id}`);
        told.add(`${status} ${json.code} ${json.detail.replace(decodeURIComponent(id), 'ID')}`);
      }
      return [...told, ...(await tellAll(world, ...changesOf('fun_other-billing', 'sec_demo')))];
    },
    expected: ['404 not_found There is no function ID.', ...Array(4).fill('404 not_found')],
  },
  {
    row: 'aeontel-token-kinds',
    async act(world) {
      const { json } = await send(world, 'POST ', { json: good });
      return [
        json.createdBy,
        ...(await tellAll(
          world,
          ['PATCH /fun_echo', { json: { runtimeUserId: 'usr_member' } }],
          ['POST ', { json: { ...good, workspaceId: 'wsp_other' } }],
          ['GET /fun_echo', by('pub_demo')],
          ['POST /fun_echo/invoke', by('pub_demo')],
          ['PATCH /fun_echo', by('pub_demo', {})],
          ['POST ', by('pub_demo', good)],
          ['GET /fun_other-billing', by('tok_admin')],
          ['GET /fun_other-billing', by('tok_member')],
          ['GET /fun_other-billing', by('tok_platform')],
        )),
      ];
    },
    expected: [
      ...['usr_admin', '200', '403 forbidden'],
      ...['200', '403 forbidden', '403 forbidden', '403 forbidden', '404 not_found', '200', '200'],
    ],
  },
  {
    row: 'aeontel-system-functions',
    act(world) {
      world.aeontel.functions.put({ id: 'fun_nobodys', name: 'x', workspaceId: null, system: false });
      return tellAll(
        world,
        ...changesOf('fun_system-parse-json', 'sec_demo'),
        ...changesOf('fun_system-parse-json', 'tok_platform'),
        ...changesOf('fun_nobodys', 'tok_platform'),
        ['GET /fun_system-parse-json'],
        ['POST /fun_system-parse-json/invoke'],
      );
    },
    expected: [...Array(12).fill('403 forbidden'), '200', '200'],
  },
  {
    row: 'aeontel-installed-functions',
    async act(world) {
      const told = await tellAll(
        world,
        ['POST /fun_other-shared/invoke'],
        ...changesOf('fun_other-shared', 'sec_demo'),
        ['PATCH /fun_other-shared', by('tok_member', { name: 'x' })],
        ['DELETE /fun_other-shared', by('sec_other')],
      );
      const { json } = await send(world, 'GET /fun_other-shared');
      return [...told, json.workspaceId, typeof json.deletedAt];
    },
    expected: ['200', ...Array(4).fill('403 forbidden'), '200', '200', 'wsp_other', 'string'],
  },
  {
    row: 'aeontel-unknown-workspace',
    async act(world) {
      const told = new Set<string>();
      for (const workspaceId of ['wsp_other', 'wsp_no', 'x']) {
        for (const { status, json } of [
          await send(world, `GET ?workspace_id=${workspaceId}`),
          await send(world, 'POST ', { json: { ...good, workspaceId } }),
        ]) {
          told.add(`${status} ${json.code} ${json.detail}`);
        }
      }
      return [...told];
    },
    expected: ['403 forbidden The workspace is not there, or not for this token.'],
  },
  {
    row: 'aeontel-runtime-user',
    act: (world) =>
      tellAll(
        world,
        ['PATCH /fun_night-run', by('tok_member', { runtimeUserId: 'usr_admin' })],
        ['PATCH /fun_night-run', by('tok_member', { runtimeUserId: null })],
        ['PATCH /fun_night-run', by('tok_member', { name: 'x' })],
        ['PATCH /fun_night-run', by('tok_admin', { runtimeUserId: 'usr_other' })],
        ['PATCH /fun_night-run', by('tok_admin', { runtimeUserId: 'usr_admin' })],
        ['PATCH /fun_night-run', { json: { runtimeUserId: null } }],
      ),
    expected: ['403 forbidden', '403 forbidden', '200', '400 invalid_reference /runtimeUserId', '200', '200'],
  },
  {
    row: 'aeontel-source-system',
    async act(world) {
      const { json } = await send(world, 'POST ', by('tok_platform', { ...good, source: 'system' }));
      const told = await tellAll(world, ['POST ', by('tok_admin', { ...good, source: 'system' })]);
      const lists = await tellLists(world, { name: 'f', source: 'system' });
      return [...told, json.source, json.system, json.workspaceId, ...lists];
    },
    expected: ['403 forbidden', 'system', false, 'wsp_demo', ''],
  },
];
