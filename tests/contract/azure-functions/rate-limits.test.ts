import { AzureFunctions, type RateLimits, readRateLimits } from '@functionary/azure-functions';
import { expect, test } from 'vitest';
import { collect, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

/** How many reads a subscription's bucket holds. */
const READS = 250;

throughEachService((service) => {
  /** A subscription whose requests are counted. */
  const open = () => openAzure(service, { world: { azure: { throttling: true } } });

  test('what is left is on every answer, page and error, by kind of request', async () => {
    const { app, azure, refuses, options } = open();
    const seen: RateLimits[] = [];
    const onResponse = ({ headers }: { headers: Headers }) => void seen.push(readRateLimits(headers));
    await app.get({ onResponse });
    await app.settings.replace({}, { onResponse });
    await app.slots.delete('nowhere', {}, { onResponse });
    expect(seen).toEqual([{ reads: READS - 1 }, { writes: 199 }, { deletes: 199 }]);
    const page = await azure.apps.list();
    expect(readRateLimits(page.response.headers)).toEqual({ reads: READS - 2 });
    const error = await refuses(azure.app('rg-test', 'other-app').get(), { name: 'NotFoundError' });
    expect(readRateLimits(error.response.headers)).toEqual({ reads: READS - 3 });
    const told: RateLimits[] = [];
    const hooks = { response: ({ headers }: { headers: Headers }) => void told.push(readRateLimits(headers)) };
    await collect(new AzureFunctions({ ...options.management, hooks }).app('rg-test', 'demo-app').functions.list());
    expect(told).toEqual([{ reads: READS - 4 }]);
  });

  test('a client that asks too much is told when to come back, and waits for it', async () => {
    const { app, sent, world, refuses } = open();
    for (let left = READS; left > 0; left -= 50) await Promise.all(Array.from({ length: 50 }, () => app.get()));
    const begun = world.clock.now();
    const error = await refuses(app.get({ retry: false }), {
      name: 'RateLimitError',
      status: 429,
      code: 'SubscriptionRequestsThrottled',
      retryable: true,
      retryAfterMs: 1000,
    });
    expect(readRateLimits(error.response.headers)).toEqual({ reads: 0 });
    await app.settings.replace({});
    expect(world.clock.now()).toBe(begun);
    sent.length = 0;
    expect((await app.get()).name).toBe('demo-app');
    expect(sent).toEqual(['GET @ 429', 'GET @ 200']);
    expect(world.clock.now() - begun).toBe(1000);
  });

  test('a 429 that does not say when is waited out too', async () => {
    let answers = 2;
    const { app, world, sent } = openAzure(service, {
      wrap: (send) => async (input, init) =>
        answers-- > 0
          ? Response.json({ error: { code: 'TooManyRequests', message: 'later' } }, { status: 429 })
          : send(input, init),
      client: { random: () => 0.5 },
    });
    const begun = world.clock.now();
    expect((await app.get()).name).toBe('demo-app');
    expect(sent).toEqual(['GET @ 429', 'GET @ 429', 'GET @ 200']);
    expect(world.clock.now() - begun).toBe(750);
  });
});
