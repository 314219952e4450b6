/**
 * `npm start`: starts the mock server on a free port and takes each SDK through it over HTTP.
 *
 * @module
 */
import { createMockServer } from '@functionary/mock-server';
import { listen } from '@functionary/mock-server/node';
import { tourAeontelFunctions } from './aeontel-functions.js';
import { tourAzureFunctions } from './azure-functions.js';
import { tourDurableFunctions } from './durable-functions.js';
import { tourQinling } from './qinling.js';
import { say } from './say.js';

const begun = performance.now();
const mock = createMockServer({ time: 'skip' });
const world = mock.world({ demo: true });
world.progress.set({ time: 45_000 }, { kind: 'operation' });
const server = await listen(mock, { port: 0 });
say.title(`The mock server listens on ${server.url}; its clock skips whatever we wait for`);
try {
  const mount = (path: string) => `${server.url}/worlds/${world.id}/${path}`;
  await tourDurableFunctions({ baseUrl: mount('azure/apps/demo-app'), clock: world.clock });
  await tourAzureFunctions(world.connect('azure-functions', { origin: server.url }));
  await tourQinling({ authUrl: mount('openstack/identity'), clock: world.clock });
  await tourAeontelFunctions(world, server.url);
} finally {
  await server.close();
}
say.title(`All of it took ${((performance.now() - begun) / 1000).toFixed(1)} s. Keep a server up with: npm run mock`);
