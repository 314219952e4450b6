import { describe, expect, it } from 'vitest';
import { openSubscriptions } from './open-subscriptions.js';

const reads = 250;
const writes = 200;

describe('@azure/arm-appservice 19 where there are limits', () => {
  const open = openSubscriptions();

  it('waits as long as it is told, and sends the same request again', async () => {
    const { world, client, group, app, exchanges, asked } = open({ azure: { throttling: true } });
    const left: number[] = [];
    const onResponse = ({ headers }: { headers: { get(name: string): string | undefined } }) =>
      void left.push(Number(headers.get('x-ms-ratelimit-remaining-subscription-reads')));
    for (let count = 0; count < reads; count++) await client.webApps.get(group, app, { onResponse });
    expect([left[0], left.at(-1)]).toEqual([reads - 1, 0]);
    const before = world.clock.now();
    await expect(client.webApps.get(group, app)).resolves.toMatchObject({ name: app });
    expect(asked().slice(-2)).toEqual(['getApp 429', 'getApp 200']);
    expect(world.clock.now()).toBeGreaterThan(before);
    const [refused, again] = exchanges.slice(-2);
    expect(again!.headers['x-ms-client-request-id']).toBe(refused!.headers['x-ms-client-request-id']);
  });

  it('is refused in the words of the service where it does not try again', async () => {
    const { group, app, createClient, asked } = open({ azure: { throttling: true } });
    const client = createClient({ options: { retryOptions: { maxRetries: 0 } } });
    for (let count = 0; count < writes; count++) await client.webApps.stop(group, app);
    const error: any = await client.webApps.start(group, app).then(
      () => expect.fail('it was not refused'),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'RestError', statusCode: 429, code: 'SubscriptionRequestsThrottled' });
    expect(Number(error.response.headers.get('retry-after'))).not.toBeNaN();
    // reads have a bucket of their own
    await expect(client.webApps.get(group, app)).resolves.toMatchObject({ state: 'Stopped' });
    expect(asked().slice(-2)).toEqual(['startApp 429', 'getApp 200']);
  });

  it('has no limits unless they are asked for', async () => {
    const { client, group, app, asked } = open();
    for (let count = 0; count <= reads; count++) await client.webApps.get(group, app);
    expect(new Set(asked())).toEqual(new Set(['getApp 200']));
  });
});
