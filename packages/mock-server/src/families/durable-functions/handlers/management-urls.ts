import type { Incoming } from '../../../family.js';
import { encodeUrlPart } from './url-encoding.js';

/** Where links lead and what they carry. */
export interface LinkContext {
  /** Address of the webhook: what stands before `/instances`. */
  readonly base: string;
  readonly taskHub: string;
  readonly connection: string;
  /** The system key, or an empty string for a host that asks for none. */
  readonly code: string;
}

/** The links of one instance, without its id. */
export interface InstanceLinks {
  readonly statusQueryGetUri: string;
  readonly sendEventPostUri: string;
  readonly terminatePostUri: string;
  readonly purgeHistoryDeleteUri: string;
  readonly restartPostUri: string;
  readonly suspendPostUri: string;
  readonly resumePostUri: string;
}

/** The webhook's path from version 2 of the Functions runtime on. */
export const webhookPrefix = '/runtime/webhooks/durabletask';
/** The address at which the host's own worker reaches the same API without a key. */
export const keylessPrefix = '/durabletask';

/**
 * The webhook's address as the caller sees it: the origin and mount by which the request came. The keyless address
 * hands out links to the webhook, not to itself.
 *
 * @param forwarded whether `X-Forwarded-Host` and `X-Forwarded-Proto`, both present, name the origin
 */
export function findWebhookBase(incoming: Incoming, forwarded: boolean): string {
  const prefix = incoming.variables.prefix ?? webhookPrefix;
  const isKeyless = prefix.toLowerCase() === keylessPrefix;
  const base = isKeyless ? incoming.base.slice(0, -prefix.length) + webhookPrefix : incoming.base;
  const host = incoming.headers.get('x-forwarded-host')?.split(',')[0]?.trim();
  const scheme = incoming.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return forwarded && host && scheme ? base.replace(/^[a-z]+:\/\/[^/]+/i, `${scheme}://${host}`) : base;
}

/** Builds an instance's links as the extension's templates do, `{eventName}` and `{text}` left for the caller to fill. */
export function buildInstanceLinks(id: string, context: LinkContext): InstanceLinks {
  const instance = `${context.base}/instances/${encodeUrlPart(id)}`;
  const code = context.code === '' ? '' : `&code=${encodeUrlPart(context.code)}`;
  const query = `taskHub=${encodeUrlPart(context.taskHub)}&connection=${encodeUrlPart(context.connection)}${code}`;
  return {
    statusQueryGetUri: `${instance}?${query}`,
    sendEventPostUri: `${instance}/raiseEvent/{eventName}?${query}`,
    terminatePostUri: `${instance}/terminate?reason={text}&${query}`,
    purgeHistoryDeleteUri: `${instance}?${query}`,
    restartPostUri: `${instance}/restart?${query}`,
    suspendPostUri: `${instance}/suspend?reason={text}&${query}`,
    resumePostUri: `${instance}/resume?reason={text}&${query}`,
  };
}
