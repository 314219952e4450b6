import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHost, origin, profiles, webhook } from './open-host.js';

describe.each(profiles)('bad input leaves the server up and its data whole, %s', (profile) => {
  it('a body over the limit is 413', async () => {
    const host = openHost(profile);
    const body = JSON.stringify('x'.repeat(1024 * 1024));
    const answer = await host.send('POST', '/orchestrators/Echo/x', { body });
    expect(answer.status).toBe(413);
    expect(host.world.durable.instances.get('x')).toBeUndefined();
  });

  it('bytes that are no text, and JSON that is too deep, are refused or taken, never lost', async () => {
    const host = openHost(profile);
    const invalid = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    expect((await host.send('POST', '/orchestrators/Echo/a', { body: invalid })).status).toBe(202);
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)} //`;
    expect((await host.send('POST', '/orchestrators/Echo/b', { body: deep })).status).toBe(400);
    expect((await host.send('GET', '/instances/b')).status).toBe(404);
  });

  it('an escaped dot is a dot: the address is the one above, and a purge of . asks for its filter', async () => {
    const host = openHost(profile);
    host.put('x', 'Completed');
    expect((await host.send('GET', '/instances/.')).json).toHaveLength(1);
    expect((await host.send('GET', '/instances/%2e')).json).toHaveLength(1);
    expect((await host.send('GET', '/instances/..')).status).toBe(404);
    const purge = await host.send('DELETE', '/instances/%2E?runtimeStatus=Failed');
    expect(purge.status).toBe(profile === 'documented' ? 404 : 400);
    expect(host.world.durable.instances.get('x')).toBeDefined();
  });

  it('an id of %25 signs and one that is too long are merely not found', async () => {
    const host = openHost(profile);
    for (const id of ['%25', '100%25', '%25zz', 'x'.repeat(5000), '%20', '@', '@counter', '@counter@']) {
      expect((await host.send('GET', `/instances/${id}`)).status, id).toBe(404);
    }
  });

  it('an empty id is no id: nothing is found, and nothing changes', async () => {
    const host = openHost(profile);
    host.put('x', 'Running');
    for (const [method, path] of [
      ['POST', '/instances//terminate'],
      ['DELETE', '/instances//x'],
      ['POST', '/orchestrators//x'],
      ['POST', '/instances/x/raiseEvent/'],
      ['POST', '/entities//k'],
    ] as const) {
      expect((await host.send(method, path)).status, path).toBe(404);
    }
    expect(host.world.durable.instances.get('x')?.runtimeStatus).toBe('Running');
  });

  it('broken escapes are answered, whatever they mean', async () => {
    const host = openHost(profile);
    for (const id of ['%', '%zz', '%ff', '%c3%28', '%00']) {
      const answer = await host.world.fetch(`${origin}${webhook}/instances/${id}`, {
        headers: { 'x-functions-key': 'demo-system-key' },
      });
      expect([400, 404], id).toContain(answer.status);
    }
  });

  it('any text for any parameter is answered below 500, and never changes what is there', async () => {
    const host = openHost(profile);
    host.put('x', 'Running');
    const before = host.world.durable.instances.get('x');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/instances', '/instances/x', '/entities', '/entities/counter'),
        fc.constantFrom(
          'top',
          'runtimeStatus',
          'createdTimeFrom',
          'createdTimeTo',
          'showInput',
          'fetchState',
          'lastOperationTimeTo',
          'instanceIdPrefix',
        ),
        fc.string({ unit: 'binary' }),
        async (path, name, value) => {
          const text = encodeURIComponent(value);
          const answer = await host.send('GET', `${path}?${name}=${text}`);
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
    expect(host.world.durable.instances.get('x')).toEqual(before);
  });

  it('any text for an id is started and found again, or refused', async () => {
    const host = openHost(profile);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (id) => {
        const segment = encodeURIComponent(id);
        fc.pre(!/^(\.|%2e){1,2}$/i.test(segment));
        const started = await host.send('POST', `/orchestrators/Echo/${segment}`);
        expect([202, 400, 404]).toContain(started.status);
        if (started.status === 202) {
          expect((await host.send('GET', `/instances/${segment}`)).json?.runtimeStatus ?? 'Completed').toBe(
            'Completed',
          );
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
