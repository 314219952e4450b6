import { describe, expect, it } from 'vitest';
import { makePackage } from './make-package.js';
import { type Engine, openEngine } from './open-engine.js';

const zip = makePackage(1);
const runtimeId = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const packageCode = JSON.stringify({ source: 'package' });
const swiftCode = JSON.stringify({ source: 'swift', swift: { container: 'functions', object: 'hello_world.py' } });

function open(): Engine {
  const engine = openEngine();
  engine.world.qinling.runtimes.put({ id: runtimeId, name: 'python3' });
  engine.world.qinling.swift.put('functions', 'hello_world.py', 300);
  return engine;
}

async function create(engine: Engine) {
  const form = { code: packageCode, runtime_id: runtimeId, package: zip };
  return engine.send('POST', '/v1/functions', { form });
}

describe('GET /v1/functions/{id}?download', () => {
  it.each(['true', 'TRUE', '1', 'yes', 'on'])('=%s gives the package, byte for byte', async (word) => {
    const engine = open();
    const { id } = (await create(engine)).json;
    const answer = await engine.send('GET', `/v1/functions/${id}?download=${word}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${id}"`);
    expect(answer.bytes).toEqual(zip);
  });

  it.each(['false', '0', 'no', ''])('=%s shows the function', async (word) => {
    const engine = open();
    const { json } = await create(engine);
    expect((await engine.send('GET', `/v1/functions/${json.id}?download=${word}`)).json).toEqual(json);
  });

  it('of Swift gives as many bytes as the object has', async () => {
    const engine = open();
    const made = await engine.send('POST', '/v1/functions', { fields: { code: swiftCode, runtime_id: runtimeId } });
    expect((await engine.send('GET', `/v1/functions/${made.json.id}?download=true`)).bytes).toHaveLength(300);
  });

  it('of an image is 405, and a header says why', async () => {
    const engine = open();
    const { id } = engine.world.qinling.functions.put({ code: { source: 'image' } });
    for (const accept of ['application/zip', 'application/json']) {
      const answer = await engine.send('GET', `/v1/functions/${id}?download=true`, { headers: { accept } });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('server-error-message')).toBe('Download image function is not allowed.');
    }
  });

  it('is 406 for whoever takes neither a package nor JSON', async () => {
    const engine = open();
    const { id } = (await create(engine)).json;
    const answer = await engine.send('GET', `/v1/functions/${id}?download=true`, { headers: { accept: 'text/plain' } });
    expect(answer.status).toBe(406);
  });
});
