import { expect } from 'vitest';
import type { Raw, RawAnswer } from './open-raw.js';

/** An error that is provoked, and what it is by the page and by the service. */
export interface ErrorCase {
  readonly name: string;
  readonly act: (raw: Raw) => Promise<Pick<RawAnswer, 'status' | 'headers' | 'text'>>;
  readonly status: number;
  /** Its fields by the page. */
  readonly documented: { readonly code: string; readonly message: unknown };
  /** Begins so by the service. */
  readonly observed: string;
}

const version = 'api-version=2025-05-01';
const master = 'demo-master-key';
const found = { code: 'NotFound', message: 'The requested resource could not be found.' };
const unauthorized = { code: 'Unauthorized', message: 'Authentication failed or credentials are missing.' };

/** Errors of every service whose errors the page describes, in each form that they have. */
export const errorCases: readonly ErrorCase[] = [
  {
    name: 'of Resource Manager, before a request is read',
    act: (raw) => raw.send(`GET @site?${version}`, { token: null }),
    status: 401,
    documented: {
      code: 'AuthenticationFailed',
      message: "Authentication failed. The 'Authorization' header is missing.",
    },
    observed: '{"error":{"code":"AuthenticationFailed"',
  },
  {
    name: 'of Resource Manager, about the body',
    act: (raw) => raw.send(`PUT @site/config/appsettings?${version}`, { body: '{' }),
    status: 400,
    documented: { code: 'InvalidRequestContent', message: expect.stringContaining('it is not JSON') },
    observed: '{"error":{"code":"InvalidRequestContent"',
  },
  {
    name: 'of Resource Manager, about the app',
    act: (raw) => raw.send(`GET @sites/other?${version}`),
    status: 404,
    documented: { code: 'ResourceNotFound', message: expect.stringContaining("'Microsoft.Web/sites/other'") },
    observed: '{"error":{"code":"ResourceNotFound"',
  },
  {
    name: 'of Resource Manager, to a path that leads nowhere',
    act: (raw) => raw.send(`GET @arm/nowhere?${version}`),
    status: 404,
    documented: { code: 'NotFound', message: expect.stringContaining("'/nowhere'") },
    observed: '{"error":{"code":"NotFound"',
  },
  {
    name: 'of Resource Manager, to a method that a path does not take',
    act: (raw) => raw.send(`GET @site/start?${version}`),
    status: 405,
    documented: { code: 'HttpMethodNotAllowed', message: expect.stringContaining("'GET'") },
    observed: '{"error":{"code":"HttpMethodNotAllowed"',
  },
  {
    name: 'of Resource Manager, whose limit is reached',
    async act(raw) {
      for (let left = 250; left > 0; left -= 1) await raw.send(`GET @site?${version}`);
      return raw.send(`GET @site?${version}`);
    },
    status: 429,
    documented: { code: 'SubscriptionRequestsThrottled', message: expect.stringContaining('limit of 250') },
    observed: '{"error":{"code":"SubscriptionRequestsThrottled"',
  },
  {
    name: 'of App Service',
    act: (raw) => raw.send(`PUT @site/functions/HttpTrigger/keys/new?${version}`, { json: {} }),
    status: 400,
    documented: { code: 'BadRequest', message: 'Properties object is not present in the request body.' },
    observed: '{"Code":"BadRequest","Message":"Properties object',
  },
  {
    name: 'of App Service, of a stopped app',
    async act(raw) {
      await raw.send(`POST @site/stop?${version}`);
      return raw.send(`POST @site/functions/HttpTrigger/listkeys?${version}`);
    },
    status: 400,
    documented: { code: 'Unauthorized', message: 'Encountered an error (Forbidden) from extensions API.' },
    observed: '{"Code":"Unauthorized"',
  },
  {
    name: 'of the host, for want of a key',
    act: (raw) => raw.send('POST @app/api/HttpTrigger'),
    status: 401,
    documented: unauthorized,
    observed: '',
  },
  {
    name: 'of the host, where no function is',
    act: (raw) => raw.send('POST @app/api/Nothing', { key: master }),
    status: 404,
    documented: found,
    observed: '',
  },
  {
    name: 'of the host, outside of its routes',
    act: (raw) => raw.send('GET @app/nowhere', { key: master }),
    status: 404,
    documented: found,
    observed: '',
  },
  {
    name: 'of the host, where no app is',
    act: async ({ world }) => read(await world.fetch('https://other.azurewebsites.net/api/HttpTrigger')),
    status: 404,
    documented: found,
    observed: '',
  },
  {
    name: 'of the host, for a key that opens less',
    act: (raw) => raw.send('GET @app/admin/host/status', { key: 'demo-function-key' }),
    status: 403,
    documented: {
      code: 'Forbidden',
      message: 'The authenticated user does not have permission to perform the action.',
    },
    observed: '',
  },
  {
    name: 'of the host, about the body',
    act: (raw) =>
      raw.send('PUT @app/admin/functions/HttpTrigger/keys/new', { key: master, json: { name: 'new', value: '' } }),
    status: 400,
    documented: { code: 'BadRequest', message: 'Invalid key value' },
    observed: 'Invalid key value',
  },
  {
    name: 'of the host, whose function throws',
    async act(raw) {
      raw.world.azure.http('Throws', () => {
        throw new Error('out of paper');
      });
      return raw.send('POST @app/api/Throws', { key: master });
    },
    status: 500,
    documented: { code: 'InternalServerError', message: 'An unexpected error occurred on the server.' },
    observed: '',
  },
  {
    name: 'of a stopped app',
    async act(raw) {
      await raw.send(`POST @site/stop?${version}`);
      return raw.send('POST @app/api/HttpTrigger', { key: master });
    },
    status: 403,
    documented: { code: 'Forbidden', message: 'Error 403 - This web app is stopped.' },
    observed: '<html>',
  },
  {
    name: 'of Kudu, for want of a token',
    act: (raw) => raw.send('GET @kudu/api/deployments', { token: null }),
    status: 401,
    documented: unauthorized,
    observed: '',
  },
  {
    name: 'of Kudu, in a text',
    act: (raw) =>
      raw.send('POST @kudu/api/zipdeploy', { body: 'no zip', headers: { 'content-type': 'application/zip' } }),
    status: 400,
    documented: { code: 'BadRequest', message: 'The body is no zip file.' },
    observed: 'The body is no zip file.',
  },
  {
    name: 'of Kudu, to a path that leads nowhere',
    act: (raw) => raw.send('GET @kudu/api/nowhere'),
    status: 404,
    documented: found,
    observed: '',
  },
];

async function read(response: Response) {
  const { status, headers } = response;
  return { status, headers, text: await response.text() };
}
