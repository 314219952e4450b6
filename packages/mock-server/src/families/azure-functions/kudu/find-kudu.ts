import type { Incoming } from '../../../family.js';
import { siteOf } from '../find-site.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { answerStopped } from '../stopped-page.js';

/** The site whose Kudu a request came to. It stops with its app only where the app says so. */
export function findKudu(
  world: AzureWorld,
  { variables }: Incoming,
): { readonly site: SiteRecord } | { readonly refused: { readonly status: 404 } | ReturnType<typeof answerStopped> } {
  const site = siteOf(world, variables.app!);
  if (!site) return { refused: { status: 404 } };
  const isStopped = site.state === 'Stopped' && site.properties.scmSiteAlsoStopped === true;
  return isStopped ? { refused: answerStopped() } : { site };
}
