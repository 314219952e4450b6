import { keysOfApp } from './families/azure-functions/app-keys.js';
import { describeConnection } from './families/azure-functions/describe-connection.js';
import type { Facades } from './families/index.js';
import type { WorldServices } from './family.js';
import type { FetchInput } from './wire/arrival.js';
import { inProcessOrigin } from './world-door.js';

/** The part of a world's clock that a client waits by. */
export interface ClientClock {
  now(): number;
  sleep(ms: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}

type Fetch = (input: FetchInput, init?: RequestInit) => Promise<Response>;

/** What every connection holds. */
export interface Connection {
  readonly fetch: Fetch;
  readonly baseUrl: string;
  readonly clock: ClientClock;
}

/** How a client reaches the world. */
export interface ConnectOptions {
  /** Of a listening server (`http://127.0.0.1:4010`): the client then talks to it by the platform's own fetch. In process when absent. */
  readonly origin?: string;
}

/** A connection of a durable client. */
export interface DurableConnection extends Connection {
  readonly systemKey: string;
}

/** A connection of the clients of azure-functions: management, a function app and its Kudu. */
export interface AzureConnection extends Connection {
  /** Resource Manager's URL. */
  readonly baseUrl: string;
  /** Entra's URL, without the tenant. */
  readonly loginUrl: string;
  /** The function app's URL. */
  readonly appUrl: string;
  /** The URL of the app's Kudu. */
  readonly kuduUrl: string;
  readonly subscriptionId: string;
  readonly resourceGroupName: string;
  readonly functionAppName: string;
  /** A client that Entra knows, with its secret. */
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** A bearer token for management and Kudu, which does not expire and is good under `auth: 'strict'` too. */
  readonly token: string;
  /** The app's key `default` for all its functions. */
  readonly functionKey: string;
  readonly masterKey: string;
}

/** A connection of a Qinling client. */
export interface QinlingConnection extends Connection {
  /** Keystone's URL, without its version. */
  readonly authUrl: string;
  readonly token: string;
}

/** A connection of an Aeontel client. */
export interface AeontelConnection extends Connection {
  readonly token: string;
}

/** By family: what `connect` takes and gives. */
export interface Connections {
  'durable-functions': {
    /** @default app 'demo-app' */
    options: ConnectOptions & { readonly app?: string };
    connection: DurableConnection;
  };
  'azure-functions': {
    /** The host name's first label: an app's name, or `{app}-{slot}`. @default app 'demo-app' */
    options: ConnectOptions & { readonly app?: string };
    connection: AzureConnection;
  };
  qinling: {
    /** @default token 'demo-token' */
    options: ConnectOptions & { readonly token?: string };
    connection: QinlingConnection;
  };
  'aeontel-functions': {
    /** @default token 'sec_demo' */
    options: ConnectOptions & { readonly token?: string };
    connection: AeontelConnection;
  };
}

/** What a connector needs of its world. */
export interface ConnectorParts {
  readonly id: string;
  readonly fetch: Fetch;
  readonly clock: ClientClock;
  readonly facades: Facades;
  readonly services: Pick<WorldServices, 'runtimeOf'>;
}

type Connector = <Name extends keyof Connections>(
  family: Name,
  options?: Connections[Name]['options'],
) => Connections[Name]['connection'];

/** Makes a world's `connect`. */
export function createConnector({ id, fetch, clock, facades, services }: ConnectorParts): Connector {
  const clientClock: ClientClock = { now: clock.now, sleep: clock.sleep };

  function reach(mount: string, host: string | undefined, origin: string | undefined): Connection {
    if (origin !== undefined) {
      const baseUrl = `${origin.replace(/\/+$/, '')}/worlds/${id}/${mount}`;
      return { fetch: (input, init) => globalThis.fetch(input, init), baseUrl, clock: clientClock };
    }
    return {
      fetch,
      baseUrl: host === undefined ? `${inProcessOrigin}/${mount}` : `https://${host}`,
      clock: clientClock,
    };
  }

  const connectors: {
    [Name in keyof Connections]: (options: Connections[Name]['options']) => Connections[Name]['connection'];
  } = {
    'durable-functions'({ app = 'demo-app', origin }) {
      const connection = reach(`azure/apps/${app}`, `${app}.azurewebsites.net`, origin);
      return { ...connection, systemKey: keysOfApp(services, app)?.systemKey ?? facades.durable.systemKey };
    },
    'azure-functions'({ app = 'demo-app', origin }) {
      return {
        ...reach('azure/management', 'management.azure.com', origin),
        loginUrl: reach('azure/login', 'login.microsoftonline.com', origin).baseUrl,
        appUrl: reach(`azure/apps/${app}`, `${app}.azurewebsites.net`, origin).baseUrl,
        kuduUrl: reach(`azure/scm/${app}`, `${app}.scm.azurewebsites.net`, origin).baseUrl,
        ...describeConnection(services, app),
      };
    },
    qinling({ token = 'demo-token', origin }) {
      const { baseUrl: authUrl } = reach('openstack/identity', undefined, origin);
      return { ...reach('openstack/function-engine', undefined, origin), authUrl, token };
    },
    'aeontel-functions'({ token = 'sec_demo', origin }) {
      return { ...reach('aeontel', 'api.aeontel.com', origin), token };
    },
  };

  return (family, options) => {
    const connect = connectors[family];
    if (!connect) {
      throw new TypeError(`There is no family '${String(family)}': known are ${Object.keys(connectors).join(', ')}`);
    }
    return connect(options ?? {});
  };
}
