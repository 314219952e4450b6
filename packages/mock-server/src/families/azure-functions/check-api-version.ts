import type { Answer, Incoming, WorldServices } from '../../family.js';
import { armError } from './errors.js';

/** Versions of Microsoft.Web that Resource Manager knows, the newest first. */
const knownVersions = [
  ...['2025-05-01', '2025-03-01', '2024-11-01', '2024-04-01', '2023-12-01', '2023-01-01', '2022-09-01', '2022-03-01'],
  ...['2021-03-01', '2021-02-01', '2021-01-15', '2021-01-01', '2020-12-01', '2020-10-01', '2020-09-01', '2020-06-01'],
  ...['2019-08-01', '2018-11-01', '2018-02-01', '2016-08-01', '2016-03-01', '2015-08-01'],
];

/** Asks for an `api-version` that is known, in a world that is strict: an answer refuses. */
export function checkApiVersion({ query }: Pick<Incoming, 'query'>, { options }: Pick<WorldServices, 'options'>) {
  if (!options.azure?.strict) return undefined;
  const version = query.allOfAnyCase('api-version')[0];
  if (!version) {
    const message = 'The api-version query parameter (?api-version=) is required for all requests.';
    return armError(400, 'MissingApiVersionParameter', message) satisfies Answer;
  }
  if (knownVersions.includes(version)) return undefined;
  const message = `The api-version '${version}' is invalid. The supported versions are '${knownVersions.join(',')}'.`;
  return armError(400, 'InvalidApiVersionParameter', message) satisfies Answer;
}
