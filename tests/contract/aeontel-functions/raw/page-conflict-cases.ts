import type { AskInit } from './ask.js';
import { by, good, type ServiceCase, send, tellAll, tellFilters, tellLists } from './service-case.js';

const nullsOf = (json: object) => Object.keys(json).filter((key) => (json as Record<string, unknown>)[key] === null);

/** Where the page contradicts itself or its siblings. */
export const pageConflictCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-two-sources',
    act: async (world) => [
      ...(await tellLists(world, { source: 'integration' }, { source: 'custom' })),
      ...(await tellFilters(world, { source: 'openapi-op' }, { source: 'workspace' })),
    ],
    expected: ['other-shared', '400 invalid_parameter /source', 'stripe-refund', '400 invalid_filter /filter/source'],
  },
  {
    row: 'aeontel-four-systems',
    async act(world) {
      const { json } = await send(world, 'POST ', by('tok_platform', { ...good, source: 'system' }));
      const made = json.id.replace(/^fun_/, '');
      const lists = await tellLists(world, { system: true }, { source: 'system' }, { filter: { source: 'system' } });
      return [json.system, ...lists.map((ids) => ids.replace(made, 'made'))];
    },
    expected: [
      ...[false, 'system-parse-json system-http-request', 'system-parse-json system-http-request'],
      'made system-parse-json system-http-request',
    ],
  },
  {
    row: 'aeontel-args-optional',
    act: async (world) => [
      (await send(world, 'POST /fun_echo/invoke')).json.result,
      (await send(world, 'POST /fun_echo/invoke', { json: {} })).json.result,
    ],
    expected: [{}, {}],
  },
  {
    row: 'aeontel-result-always',
    async act(world) {
      world.aeontel.handler('fun_echo', ({ fails }) => (fails ? Promise.reject(new Error('no')) : 1));
      const asks = [{}, { args: { fails: true } }].map((json) => send(world, 'POST /fun_echo/invoke', { json }));
      return (await Promise.all(asks)).map(({ json }) => json);
    },
    expected: [
      { ok: true, result: 1, error: null, durationMs: 0 },
      { ok: false, result: null, error: 'no', durationMs: 0 },
    ],
  },
  {
    row: 'aeontel-nulls',
    async act(world) {
      const draft = (await send(world, 'GET /fun_draft')).json;
      const system = (await send(world, 'GET /fun_system-parse-json')).json;
      const made = (await send(world, 'POST ', { json: good })).json;
      const { pageInfo } = (await send(world, 'GET ?ids=')).json;
      return [Object.keys(draft).length, ...[draft, system, made, pageInfo].map(nullsOf)];
    },
    expected: [
      13,
      ['description', 'defaultVersionId', 'runtimeUserId', 'deletedAt', 'retentionTier'],
      ['workspaceId', 'description', 'createdBy', 'runtimeUserId', 'deletedAt', 'retentionTier'],
      ['description', 'runtimeUserId', 'deletedAt', 'retentionTier'],
      ['startCursor', 'endCursor'],
    ],
  },
  {
    row: 'aeontel-error-and-errors',
    async act(world) {
      const keys = async (line: string, init?: AskInit) =>
        Object.keys((await send(world, line, init)).json).filter((key) => /^errors?$/.test(key));
      return [
        ...[await keys('GET /fun_no'), await keys('GET ?limit=0'), await keys('GET ', { token: null })],
        ...[await keys('POST /fun_draft/invoke'), await keys('POST /fun_echo/invoke')],
        ...(await tellAll(world, ['POST /fun_draft/invoke'])),
      ];
    },
    expected: [[], ['errors'], [], [], ['error'], '409 no_default_version'],
  },
];
