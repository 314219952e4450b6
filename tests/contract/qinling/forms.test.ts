import { encodeForm } from '@functionary/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { makeZip } from './make-zip.js';
import { openCloud } from './open-cloud.js';

throughEachDoor(['observed'], (setting) => {
  test('what a form of the SDK holds is what the service reads, whatever it is', async () => {
    const { world, connection, qinling } = openCloud(setting);
    const { id: runtime_id } = world.qinling.runtimes.put({ is_public: true });
    const url = `${connection.baseUrl}/v1/functions`;
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'\r\n-"%=&; é'), fc.string({ unit: 'grapheme' })) });
    const given = fc.record({
      name: text,
      description: text,
      filename: text,
      content: fc.uint8Array({ maxLength: 2000 }),
      repeat: fc.constantFrom(1, 100),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ name, description, filename, content, repeat }) => {
        const file = new Uint8Array(content.length * repeat).map((_, index) => content[index % content.length]!);
        const zip = makeZip({ 'main.py': file });
        const body = encodeForm({
          ...{ code: '{"source":"package"}', runtime_id, name, description },
          package: { content: zip, filename: `${filename}.zip` },
        });
        const headers = new Headers({ 'content-type': body.contentType, 'x-auth-token': connection.token });
        const init = { method: 'POST', headers, body: await body.open(headers, undefined), duplex: 'half' };
        const made = (await (await connection.fetch(url, init as RequestInit)).json()) as { id: string };
        expect(made).toMatchObject({ name, description });
        expect(await qinling.functions.download(made.id)).toEqual(zip);
      }),
      { numRuns: 40 },
    );
  });
});
