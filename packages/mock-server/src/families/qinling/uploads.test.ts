import { afterEach, expect, it } from 'vitest';
import { createMockServer, type MockServer } from '../../mock-server.js';
import type { MockServerOptions } from '../../options.js';

let mock: MockServer | undefined;
afterEach(() => mock?.close());

/** Sends a package of so many bytes to a server with these options. */
async function upload(bytes: number, options: MockServerOptions = {}, asForm = true) {
  mock = createMockServer({ demo: true, ...options });
  const form = new FormData();
  form.set('code', '{"source":"package"}');
  form.set('package', new Blob([new Uint8Array(bytes)]), 'a.zip');
  const body = asForm ? form : JSON.stringify({ code: 'x'.repeat(bytes) });
  const headers = { 'x-auth-token': 'demo-token', ...(!asForm && { 'content-type': 'application/json' }) };
  const url = 'http://x/openstack/function-engine/v1/functions';
  const response = await mock.fetch(url, { method: 'POST', headers, body });
  return [response.status, await response.text()] as const;
}

const mebibyte = 1024 * 1024;

it('takes packages that no other body may be as large as', async () => {
  expect(await upload(2 * mebibyte)).toMatchObject([400, expect.stringContaining('runtime_id')]);
  expect(await upload(2 * mebibyte, {}, false)).toMatchObject([413, expect.stringContaining('(maxBodyBytes)')]);
});

it('takes packages up to the bound that is set for them', async () => {
  const refused = [413, expect.stringContaining("1000 bytes, which is this server's bound (maxUploadBytes)")];
  expect(await upload(1000, { maxUploadBytes: 1000 })).toMatchObject(refused);
  expect(await upload(100, { maxUploadBytes: 1000, maxBodyBytes: 10 })).toMatchObject([400, expect.anything()]);
});
