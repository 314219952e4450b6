import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { badInput } from '../errors.js';
import { isZipFile } from './is-zip-file.js';

/**
 * Judges an uploaded package and gives its MD5 sum, 32 lower-case hexadecimal digits (openstack/qinling
 * storage/file_system.py). The sum is compared before the bytes are looked at.
 *
 * @param claimed the sum that its sender says it has; nothing to leave it unchecked
 * @throws ServiceError 400 when the sum is another, or the package is no ZIP file.
 */
export function checkPackage(bytes: Uint8Array, claimed: unknown): string {
  const actual = bytesToHex(md5(bytes));
  if (claimed && claimed !== actual) throw badInput('Package md5 mismatch.');
  if (!isZipFile(bytes)) throw badInput('Package is not a valid ZIP package.');
  return actual;
}
