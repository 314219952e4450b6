import { AzureFunctions, type EntraOptions, entra, Kudu } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

throughEachService((service) => {
  /** A subscription that takes only tokens of its Entra, and a client that asks for one. */
  function open(given: Partial<EntraOptions> = {}) {
    const opened = openAzure(service, { world: { azure: { auth: 'strict' } } });
    const { tenantId, clientId, clientSecret, loginUrl } = opened.connection;
    const credential = entra({ tenantId, clientId, clientSecret, authorityHost: loginUrl, ...given });
    const azure = new AzureFunctions({ ...opened.options.management, credential });
    const kudu = new Kudu({ ...opened.options.kudu, credential });
    const asked = `POST /${tenantId}/oauth2/v2.0/token 200`;
    return { ...opened, azure, kudu, app: azure.app('rg-test', 'demo-app'), credential, asked };
  }

  describe('a token', () => {
    test('is asked for once, by many calls at once, and kept', async () => {
      const { app, sent, asked } = open();
      expect(sent).toEqual([]);
      await Promise.all(Array.from({ length: 5 }, () => app.get()));
      await app.get();
      expect(sent[0]).toBe(asked);
      expect(sent.slice(1)).toEqual(Array(6).fill('GET @ 200'));
    });

    test('is renewed before it expires, so that nothing is refused', async () => {
      const { app, sent, asked, world } = open();
      await app.get();
      await world.clock.advance('50m');
      await app.get();
      expect(sent).toEqual([asked, 'GET @ 200', 'GET @ 200']);
      for (const duration of ['9m', '1h', '1d']) {
        await world.clock.advance(duration);
        await app.get();
      }
      expect(sent.some((line) => line.endsWith('401'))).toBe(false);
      expect(sent.filter((line) => line === asked)).toHaveLength(4);
    });

    test('that the service does not know any more is renewed, once', async () => {
      const { app, sent, asked, world, refuses, options, watch } = open();
      const before = world.snapshot();
      await app.get();
      world.restore(before);
      await app.get();
      expect(sent).toEqual([asked, 'GET @ 200', 'GET @ 401', asked, 'GET @ 200']);
      let given = 0;
      const getToken = async () => {
        const token = `a-token-of-nobody-${++given}`;
        watch.add(token);
        return { token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER };
      };
      const elsewhere = new AzureFunctions({ ...options.management, credential: { getToken } });
      await refuses(elsewhere.app('rg-test', 'demo-app').get(), {
        ...{ name: 'AuthenticationError', status: 401, attempts: 2 },
        code: 'InvalidAuthenticationToken',
      });
      expect(given).toBe(2);
    });

    test('is good for Kudu too, and for nothing else where it was asked for something else', async () => {
      const { kudu, options, credential, refuses } = open();
      expect(await kudu.deployments.list()).toEqual([]);
      const scopes = ['https://graph.microsoft.com/.default'];
      const elsewhere = new AzureFunctions({ ...options.management, credential, scopes });
      await refuses(elsewhere.app('rg-test', 'demo-app').get(), {
        ...{ name: 'AuthenticationError', status: 401 },
        code: 'InvalidAuthenticationTokenAudience',
      });
    });

    test('may be had by itself, with a secret that is asked for each time', async () => {
      const { connection, world, options, watch } = open();
      const { tenantId, clientId, clientSecret, loginUrl } = connection;
      let asked = 0;
      const secret = async () => {
        asked += 1;
        return clientSecret;
      };
      const given = { tenantId, clientId, clientSecret: secret, authorityHost: loginUrl };
      const credential = entra(given).using(options.client);
      const scopes = ['https://management.azure.com/.default'];
      const first = await credential.getToken(scopes);
      const second = await credential.getToken(scopes);
      for (const { token } of [first, second]) watch.add(token);
      expect(first.expiresOnTimestamp - world.clock.now()).toBe(3_599_000);
      expect([first.token === second.token, asked]).toEqual([false, 2]);
    });
  });

  test('a token that has expired is refused, and the error says so', async () => {
    const { options, connection, world, watch, refuses } = open();
    const { tenantId, clientId, clientSecret, loginUrl } = connection;
    const source = entra({ tenantId, clientId, clientSecret, authorityHost: loginUrl }).using(options.client);
    const { token } = await source.getToken(['https://management.azure.com/.default']);
    watch.add(token);
    const app = new AzureFunctions({ ...options.management, credential: token }).app('rg-test', 'demo-app');
    expect((await app.get()).name).toBe('demo-app');
    await world.clock.advance('1h');
    await refuses(app.get(), { name: 'AuthenticationError', status: 401, code: 'ExpiredAuthenticationToken' });
  });

  describe('no token is given', () => {
    const cases: readonly [string, Partial<EntraOptions>, number, string][] = [
      ['for a wrong secret', { clientSecret: 'a-wrong-secret & more' }, 401, 'invalid_client'],
      [
        'for a client that is not there',
        { clientId: '00000000-0000-0000-0000-00000000000f' },
        400,
        'unauthorized_client',
      ],
      ['for a tenant that is not there', { tenantId: '00000000-0000-0000-0000-00000000000f' }, 400, 'invalid_request'],
      [
        'for a token of another issuer',
        { clientSecret: undefined, clientAssertion: 'a.token.of-another' },
        401,
        'invalid_client',
      ],
    ];

    test.each(cases)('%s', async (_what, given, status, code) => {
      const { app, refuses, sent, watch } = open(given);
      for (const secret of [given.clientSecret, given.clientAssertion]) watch.add(secret as string | undefined);
      watch.add('a-wrong-secret+%26+more');
      await refuses(app.get(), {
        ...{ name: 'AuthenticationError', status, code, operationId: 'issueToken' },
        message: expect.stringMatching(/AADSTS\d+/),
      });
      expect(sent).toHaveLength(1);
    });

    test('before a client has all that it needs', () => {
      const { tenantId, clientId, clientSecret } = open().connection;
      const lacking = (parameter: string, options: object) =>
        expect(() => entra(options as EntraOptions)).toThrow(expect.objectContaining({ parameter }));
      lacking('tenantId', { clientId, clientSecret });
      lacking('clientId', { tenantId, clientSecret });
      lacking('clientSecret', { tenantId, clientId });
      lacking('clientSecret', { tenantId, clientId, clientSecret, clientAssertion: 'x' });
    });
  });
});
