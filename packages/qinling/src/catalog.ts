import { InvalidArgumentError } from '@functionary/core';
import { parseWebUrl } from './endpoint.js';
import type { EndpointChoice } from './options.js';
import type { CatalogService, TokenAccess } from './types.js';

/** The catalogue's name for services such as Qinling. */
export const FUNCTION_ENGINE = 'function-engine';

/** For whom a URL is, and what version 2 of Keystone calls it. */
const INTERFACES = [
  ['public', 'publicURL'],
  ['internal', 'internalURL'],
  ['admin', 'adminURL'],
] as const;

/**
 * Finds where a service is. The URL is never to be guessed: it may hold a port, a path and the id of a project.
 *
 * @param token - what a token is good for, or anything else with a catalogue
 * @param type - the service's type in the catalogue
 * @throws InvalidArgumentError when the catalogue has no such endpoint; a token without a project has no catalogue
 */
export function findEndpoint(
  { catalog }: { readonly catalog?: readonly CatalogService[] | null | undefined },
  type: string = FUNCTION_ENGINE,
  choice: EndpointChoice = {},
): string {
  const { interface: side = 'public', region } = choice;
  if (!INTERFACES.some(([name]) => name === side))
    throw new InvalidArgumentError('interface', `pass ${INTERFACES.map(([name]) => name).join(', ')}`);
  const services = catalog ?? [];
  const endpoints = services.flatMap((service) => (service.type === type ? (service.endpoints ?? []) : []));
  const found = endpoints.find(
    (endpoint) =>
      endpoint.interface === side && (!region || endpoint.region_id === region || endpoint.region === region),
  );
  if (found && parseWebUrl(found.url)) return found.url;
  const where = `${side}${region ? ` in ${region}` : ''} endpoint of ${type}`;
  if (found)
    throw new InvalidArgumentError(
      'catalog',
      `its ${where} is ${found.url}, no address; say where it is: new Qinling({ baseUrl, token })`,
    );
  const held = endpoints.length
    ? endpoints.map((endpoint) => `${endpoint.interface} in ${endpoint.region ?? 'no region'}`)
    : services.map((service) => service.type);
  const rest = held.join(', ') || 'nothing; ask for a token with a project';
  throw new InvalidArgumentError('catalog', `holds no ${where}; it holds ${rest}`);
}

/** Brings a catalogue of version 2 to the form of version 3: there one entry holds the URLs for all. */
export function readCatalogV2(services: TokenAccess['serviceCatalog']): CatalogService[] {
  // Some write an empty object for none.
  if (!Array.isArray(services)) return [];
  return services.map(({ type, name, endpoints }) => ({
    id: '',
    type,
    name,
    endpoints: (endpoints ?? []).flatMap((entry) => {
      const { id = '', region = null } = entry;
      return INTERFACES.flatMap(([side, field]) => {
        const url = entry[field];
        return url ? [{ id, interface: side, region, region_id: region, url }] : [];
      });
    }),
  }));
}
