import { badInput } from '../errors.js';
import type { QinlingData } from '../state.js';

/** The largest object that Qinling takes a function from, in bytes (openstack/qinling utils/constants.py). */
export const maxPackageSize = 51 * 1024 * 1024;

/**
 * Looks for an object in Swift, as Qinling does when a function is made from one.
 *
 * @throws ServiceError 400 when there is none, or it is too large.
 */
export function checkSwiftObject(data: QinlingData, container: unknown, object: unknown): void {
  const isNamed = typeof container === 'string' && typeof object === 'string';
  const length = isNamed ? data.swiftObjects.get(`${container}/${object}`) : undefined;
  if (length === undefined || length > maxPackageSize) throw badInput('Failed to validate object in Swift.');
}
