import type { FunctionRecord, SiteRecord } from '../state.js';
import { findHttpTrigger } from './http-binding.js';

/**
 * Where a function with an HTTP trigger is called, as the host writes it: in lower case; null for another function.
 *
 * @param appUrl where the site's host is, as the request came
 */
export function renderInvokeUrl(site: SiteRecord, fn: FunctionRecord, appUrl: string): string | null {
  const trigger = findHttpTrigger(fn);
  if (!trigger) return null;
  const route = typeof trigger.route === 'string' && trigger.route !== '' ? trigger.route : fn.name;
  const prefix = typeof site.siteConfig.routePrefix === 'string' ? site.siteConfig.routePrefix : 'api';
  const path = [prefix, route].map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '');
  return `${appUrl}/${path.join('/').toLowerCase()}`;
}
