/**
 * Packages as files, for Node and what is like it: read with their md5, written with their md5 checked.
 *
 * @module
 */
export {
  type DownloadPackageOptions,
  downloadPackage,
  type PackageOrigin,
  type SavedPackage,
  type SavePackageOptions,
  savePackage,
} from './node-download-package.js';
export { PackageChecksumError } from './node-package-checksum-error.js';
export { type PackageFile, readPackage } from './node-read-package.js';
