import { dropUndefined, InvalidArgumentError } from '@functionary/core';
import type { InstanceManagementUrls } from './types.js';

/** What of the management URLs has to be there to find the instance: all else follows from the status URL. */
export type ManagementUrlsInput = string | ({ statusQueryGetUri: string } & Partial<InstanceManagementUrls>);

/** What management URLs say. */
export interface ManagementTarget {
  readonly instanceId: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** The path below which the durable routes are. */
  readonly prefix: string;
  readonly taskHub?: string;
  readonly connection?: string;
  /** The system key in the URLs. */
  readonly systemKey?: string;
}

/**
 * Takes management URLs apart, or the status URL alone (which a start also answers as `Location`).
 *
 * @throws InvalidArgumentError for what is no status URL
 */
export function readManagementUrls(urls: ManagementUrlsInput): ManagementTarget {
  const given: Partial<InstanceManagementUrls> = typeof urls === 'string' ? { statusQueryGetUri: urls } : (urls ?? {});
  const { id, statusQueryGetUri: text } = given;
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  const [, prefix, rawId] = /^(.*)\/instances\/([^/]+)\/?$/i.exec(url?.pathname ?? '') ?? [];
  // some hosts write a space in a link as a plus sign; the id itself is right
  const instanceId = rawId && (id || decode(rawId));
  if (!url || !instanceId) {
    throw new InvalidArgumentError('urls', 'pass the management URLs of an instance, or its statusQueryGetUri');
  }
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const pick = (name: string) => query.get(name) || undefined;
  return dropUndefined({
    instanceId,
    origin: url.origin,
    prefix,
    taskHub: pick('taskhub'),
    connection: pick('connection'),
    systemKey: pick('code'),
  }) as ManagementTarget;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // a percent sign that begins no escape
    return undefined;
  }
}

/**
 * Takes the system key out of management URLs, so that they may be logged or handed on. The key is good for every
 * instance of the app, not only for this one.
 */
export function redactManagementUrls<Urls extends object>(urls: Urls): Urls {
  return mapUrls(urls, (url) => url.replace(/([?&])(?:(?:code|systemKey)=[^&#]*&?)+/gi, '$1').replace(/[?&]$/, ''));
}

/**
 * Puts another origin into management URLs, for a host behind a gateway or a custom domain: the service writes the
 * host that it was asked by.
 *
 * @param baseUrl - scheme and host, and a path that goes before the service's own
 */
export function moveManagementUrls<Urls extends object>(urls: Urls, baseUrl: string): Urls {
  const base = baseUrl.replace(/\/+$/, '');
  return mapUrls(urls, (url) => url.replace(/^https?:\/\/[^/?#]+/i, () => base));
}

/** The placeholders `{eventName}` and `{text}` stay as they are, which a URL parser would encode. */
function mapUrls<Urls extends object>(urls: Urls, change: (url: string) => string): Urls {
  const entries = Object.entries(urls).map(([key, value]) =>
    typeof value === 'string' && key !== 'id' ? [key, change(value)] : [key, value],
  );
  return Object.fromEntries(entries) as Urls;
}
