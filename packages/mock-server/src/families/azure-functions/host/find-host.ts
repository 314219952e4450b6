import type { Incoming } from '../../../family.js';
import { siteOf } from '../find-site.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { answerStopped } from '../stopped-page.js';

/** Where no host answers: there is no such app, or it is stopped. */
export type HostAbsence = { readonly status: 404 } | ReturnType<typeof answerStopped>;

/** The running app that a request came to, or what the platform answers in its place. */
export function findHost(
  world: AzureWorld,
  { variables }: Incoming,
): { readonly site: SiteRecord } | { readonly refused: HostAbsence } {
  const site = siteOf(world, variables.app!);
  if (!site) return { refused: { status: 404 } };
  return site.state === 'Stopped' ? { refused: answerStopped() } : { site };
}
