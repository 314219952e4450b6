import { WebSiteManagementClient, type WebSiteManagementClientOptionalParams } from '@azure/arm-appservice';
import type { World } from '@functionary/mock-server';

/** What the official packages take for a credential. */
export type TokenCredential = ConstructorParameters<typeof WebSiteManagementClient>[0];

/** A step of the official packages' pipeline. */
export type PipelinePolicy = Parameters<WebSiteManagementClient['pipeline']['addPolicy']>[0];

/**
 * How the client comes by its `Authorization`: `bearer` keeps the package's own policy, which wants https and is shown it;
 * `own` takes that policy out and sets the header itself, over plain http.
 */
export type Authorization = 'bearer' | 'own';

/** What {@link createOfficialClient} needs to know. */
export interface OfficialClientSettings {
  readonly world: World;
  /** The mock's management URL, by http. */
  readonly baseUrl: string;
  readonly subscriptionId: string;
  readonly credential: TokenCredential;
  readonly authorization?: Authorization;
  /** Is told of each attempt that was answered. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** What the client's own wait before the next look takes on the world's clock, where an answer names no time. @default 0 */
  readonly waitMs?: number;
  readonly options?: WebSiteManagementClientOptionalParams;
}

/** A request as it left, and what came of it: one for each attempt. */
export interface Exchange {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the answer, parsed; undefined where it had none. The package's errors keep it only where it is of ARM's form. */
  readonly body: any;
}

const toHttps = (url: string) => url.replace(/^http:/, 'https:');

/** Shows the policies that follow an https address: links in the mock's answers are http. */
const showHttps: PipelinePolicy = {
  name: 'showHttps',
  sendRequest(request, next) {
    request.url = toHttps(request.url);
    return next(request);
  },
};

/** Sends by plain http what the policies before it took for https. */
export const sendByHttp: PipelinePolicy = {
  name: 'sendByHttp',
  sendRequest(request, next) {
    request.url = request.url.replace(/^https:/, 'http:');
    request.allowInsecureConnection = true;
    return next(request);
  },
};

/**
 * Lets a wait that the service asked for pass on the world's clock.
 * The package itself looks at `Retry-After` in answers of polls and of throttled requests, and nowhere else.
 */
function waitOnClock({ clock }: World, waitMs: number): PipelinePolicy {
  return {
    name: 'waitOnClock',
    async sendRequest(request, next) {
      const response = await next(request);
      const seconds = Number(response.headers.get('retry-after') ?? 0);
      if (request.method !== 'GET' && response.status < 400) return response;
      const ms = seconds > 0 ? seconds * 1000 : waitMs;
      if (ms > 0) await clock.advance(ms);
      if (seconds > 0) response.headers.set('retry-after', '0');
      return response;
    },
  };
}

function reportTo(onExchange: (exchange: Exchange) => void): PipelinePolicy {
  return {
    name: 'reportExchange',
    async sendRequest(request, next) {
      const { url } = request;
      const headers = request.headers.toJSON();
      const response = await next(request);
      const { bodyAsText } = response;
      onExchange({ url, headers, body: bodyAsText ? JSON.parse(bodyAsText) : undefined });
      return response;
    },
  };
}

function authorizeBy(credential: TokenCredential): PipelinePolicy {
  return {
    name: 'authorizeByHttp',
    async sendRequest(request, next) {
      const token = await credential.getToken('https://management.azure.com/.default');
      request.headers.set('authorization', `Bearer ${token?.token}`);
      return next(request);
    },
  };
}

const bearerPolicy = 'bearerTokenAuthenticationPolicy';

/** The official management client, pointed at a world over its socket. */
export function createOfficialClient(settings: OfficialClientSettings): WebSiteManagementClient {
  const { world, baseUrl, subscriptionId, credential, authorization = 'bearer' } = settings;
  const { onExchange, waitMs = 0, options } = settings;
  const endpoint = authorization === 'bearer' ? toHttps(baseUrl) : baseUrl;
  const client = new WebSiteManagementClient(credential, subscriptionId, {
    ...{ endpoint, allowInsecureConnection: true },
    ...options,
  });
  const { pipeline } = client;
  if (authorization === 'bearer') {
    pipeline.addPolicy(showHttps, { beforePolicies: [bearerPolicy] });
    pipeline.addPolicy(sendByHttp, { afterPhase: 'Sign' });
  } else {
    pipeline.removePolicy({ name: bearerPolicy });
    pipeline.addPolicy(authorizeBy(credential));
  }
  pipeline.addPolicy(waitOnClock(world, waitMs), { afterPhase: 'Retry' });
  // last, so that it is told what leaves
  if (onExchange) pipeline.addPolicy(reportTo(onExchange), { afterPhase: 'Sign', afterPolicies: [sendByHttp.name] });
  return client;
}

/** A credential that always has this token. */
export function createStaticCredential(token: string): TokenCredential {
  return { getToken: async () => ({ token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
}
