import { InvalidArgumentError } from '@functionary/core';
import type { EndpointChoice } from './options.js';
import type { TokenInfo } from './types.js';

/** The catalogue's name for services such as Qinling. */
export const FUNCTION_ENGINE = 'function-engine';

/**
 * Finds where a service is. The URL is never to be guessed: it may hold a port, a path and the id of a project.
 *
 * @param type - the service's type in the catalogue
 * @throws InvalidArgumentError when the catalogue has no such endpoint; a token without a project has no catalogue
 */
export function findEndpoint(token: TokenInfo, type: string = FUNCTION_ENGINE, choice: EndpointChoice = {}): string {
  const { interface: side = 'public', region } = choice;
  for (const service of token.catalog ?? []) {
    if (service.type !== type) continue;
    const found = service.endpoints.find(
      (endpoint) => endpoint.interface === side && (region === undefined || endpoint.region_id === region),
    );
    if (found) return found.url;
  }
  const types = token.catalog?.map((service) => service.type).join(', ') || 'nothing; ask for a token with a project';
  const where = region === undefined ? side : `${side} in ${region}`;
  throw new InvalidArgumentError('catalog', `holds no ${where} endpoint of ${type}; it holds ${types}`);
}
