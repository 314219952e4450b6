import { inspect } from 'node:util';
import type { CreateFunctionBody, Hooks } from '@functionary/aeontel-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { putDemo, verbs } from './calls.js';
import { aeontelProfiles, type OpenOptions, openAeontel } from './open-aeontel.js';

const body: CreateFunctionBody = {
  ...{ workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' },
};

throughEachDoor(aeontelProfiles, (setting) => {
  function openDemo(own?: OpenOptions) {
    const opened = openAeontel(setting, own);
    putDemo(opened, 'get');
    return opened;
  }

  describe('what is shown of a call', () => {
    /** Answers with all of the request. */
    const quote: NonNullable<OpenOptions['wrap']> =
      () =>
      async (input, init = {}) => {
        const {
          url,
          method,
          headers,
          body: sent,
        } = new Request(input, {
          ...init,
          ...(init.body && { duplex: 'half' }),
        } as RequestInit);
        const text = sent ? await new Response(sent).text() : '';
        const detail = `${method} ${url} ${JSON.stringify([...headers])} ${text} is refused`;
        const errors = [{ pointer: `/${url}`, code: 'wrong_type', detail }];
        const said = { type: 'about:blank', title: detail, status: 400, code: 'invalid_parameter', detail, errors };
        return Response.json({ ...said, requestId: 'req_0123' }, { status: 400 });
      };

    test.each(verbs)('by %s holds no token, though the service quotes it', async (_name, call) => {
      const opened = openDemo({ wrap: quote });
      const error = await opened.refuses(call(opened, {}), { name: 'BadRequestError', code: 'invalid_parameter' });
      expect(error.message).toContain('is refused');
    });

    test.each(verbs)('by %s holds no token, where the connection broke over it', async (_name, call) => {
      const wrap: OpenOptions['wrap'] = () => async (_input, init) => {
        const token = new Headers(init!.headers).get('authorization');
        throw new TypeError(`cannot send ${token}`, { cause: new Error(`to ${token}`) });
      };
      const opened = openDemo({ wrap, client: { retry: false } });
      const error = await opened.refuses(call(opened, {}), { name: 'ConnectionError' });
      expect(JSON.stringify(error)).not.toContain('sec_demo');
    });

    test('is told to the hooks without the token', async () => {
      const seen: string[] = [];
      const hooks: Hooks = {
        request: ({ headers }) => void seen.push(inspect([...headers])),
        response: ({ headers }) => void seen.push(inspect([...headers])),
      };
      const opened = openDemo({ client: { hooks } });
      for (const [name, call] of verbs) {
        putDemo(opened, name);
        await call(opened, {});
      }
      expect(seen).toHaveLength(2 * verbs.length);
      expect(seen.filter((text) => /sec_demo|authorization/i.test(text))).toEqual([]);
    });

    test('holds nothing of a token function that fails', async () => {
      const { openClient, refuses, watch, sent } = openDemo();
      watch.add('sec_half-made');
      const client = openClient(async () => {
        throw new Error('no token today');
      });
      const error = await refuses(client.functions.get('fun_demo'), {});
      expect(inspect(error)).toContain('no token today');
      expect(sent).toEqual([]);
    });

    test('holds nothing of what is looked for', async () => {
      const seen: string[] = [];
      const note = (event: object) => {
        const { headers: _, ...shown } = event as { headers?: unknown };
        seen.push(JSON.stringify(shown), inspect(shown, { depth: 9 }));
      };
      const hooks: Hooks = { call: note, request: note, response: note, retry: note, settled: note };
      const wrap = breakWire([{ status: 503 }], ({ path }) => path.endsWith('/functions'));
      const { aeontel, refuses } = openDemo({ client: { hooks }, wrap });
      const { functions } = aeontel;
      const secret = 'a-patient-by-name';
      const filter = { OR: [{ name: { ilike: `%${secret}%` } }, { description: secret }] };
      const list = functions.list({ filter, name: secret, ids: [secret], workspace_id: 'wsp_demo', limit: 7 });
      expect((await list).items).toEqual([]);
      const error = await refuses(functions.list({ filter: { name: { [secret]: secret } } as never, limit: 7 }), {
        status: 400,
      });
      await refuses(functions.list({ after: secret, limit: 7 }), { status: 400, code: 'invalid_cursor' });
      expect(seen.length).toBeGreaterThan(20);
      const own = seen.filter((text) => !text.includes('BadRequestError'));
      expect(own.filter((text) => text.includes(secret))).toEqual([]);
      expect(own.some((text) => text.includes('limit=7') && text.includes('workspace_id=wsp_demo'))).toBe(true);
      // What the service says of a filter names the place; the request itself is shown without it.
      expect(error.request.url).toContain('limit=7');
      expect(error.request.url).not.toContain(secret);
    });

    test('holds no arguments of a run, and no text of a new function', async () => {
      const seen: string[] = [];
      const note = (event: object) => void seen.push(inspect(event, { depth: 9 }));
      const hooks: Hooks = { call: note, request: note, response: note, retry: note, settled: note };
      const { aeontel, refuses } = openDemo({ client: { hooks }, wrap: breakWire(Array(9).fill({ status: 500 })) });
      const secret = 'a-patient-by-name';
      const errors = [
        await refuses(aeontel.functions.invoke('fun_demo', { secret }), { name: 'ServerError' }),
        await refuses(aeontel.functions.create({ ...body, name: secret }), { name: 'ServerError' }),
        await refuses(aeontel.functions.update('fun_demo', { description: secret }), { name: 'ServerError' }),
      ];
      for (const error of errors) seen.push(String(error), JSON.stringify(error), inspect(error, { depth: 9 }));
      expect(seen.filter((text) => text.includes(secret))).toEqual([]);
    });
  });
});
