import { expect, it } from 'vitest';
import { ask, openWorld, tellRefusal } from './ask.js';

const world = openWorld({ demo: true });

it.each([
  ['PUT', '/api/functions'],
  ['DELETE', '/api/functions'],
  ['PATCH', '/api/functions'],
  ['POST', '/api/functions/fun_echo'],
  ['PUT', '/api/functions/fun_echo'],
  ['GET', '/api/functions/fun_echo/invoke'],
  ['GET', '/api/functions/fun_echo/restore'],
  ['DELETE', '/api/functions/fun_echo/restore'],
  ['POST', '/api/functions/fun_echo/purge'],
  ['GET', '/api/functions/fun_echo/versions'],
  ['GET', '/api/functions//'],
  ['POST', '/api/functions//invoke'],
  ['GET', '/api/Functions'],
  ['GET', '/functions'],
  ['GET', '/api'],
  ['GET', '/api/'],
  ['GET', '/'],
  ['GET', ''],
  ['GET', '/api/v1/functions'],
])('%s %s is not there: 404, for the service knows no 405', async (method, path) => {
  const answer = await ask(world, method, path, method === 'GET' ? {} : { json: {} });
  expect(tellRefusal(answer)).toEqual([404, 'not_found']);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.json.requestId).toBe(answer.headers.get('x-request-id'));
});

it.each([
  ['GET', '/api/functions'],
  ['GET', '/api/functions/fun_echo'],
  ['POST', '/api/functions/fun_echo/invoke'],
])('takes a slash at the end for nothing: %s %s', async (method, path) => {
  const [plain, slashed] = [await ask(world, method, path), await ask(world, method, `${path}/`)];
  expect([slashed.status, slashed.json]).toEqual([200, plain.json]);
});

it('asks for a token there too', async () => {
  expect(tellRefusal(await ask(world, 'GET', '/api/nothing', { token: null }))).toEqual([401, 'unauthenticated']);
});

it.each(['/api/functions', '/api/functions/fun_echo', '/nothing'])('knows no HEAD of %s', async (path) => {
  const { status, text, headers } = await ask(world, 'HEAD', path);
  expect([status, text]).toEqual([404, '']);
  expect(headers.get('x-request-id')).toMatch(/^req_/);
});

it('knows no OPTIONS', async () => {
  expect(tellRefusal(await ask(world, 'OPTIONS', '/api/functions'))).toEqual([404, 'not_found']);
});

it('changes nothing', async () => {
  expect((await ask(world, 'GET', '/api/functions/fun_echo')).json.deletedAt).toBeNull();
});
