import { FunctionaryError } from '@functionary/core';

/** A package came with other bytes than the service has. Nothing was kept of it. */
export class PackageChecksumError extends FunctionaryError {
  /** The md5 that the service tells, as 32 hexadecimal digits. */
  declare readonly expected: string;
  /** The md5 of what came. */
  declare readonly actual: string;

  override get name(): 'PackageChecksumError' {
    return 'PackageChecksumError';
  }

  constructor(path: string, expected: string, actual: string) {
    super(`${path}: what came has the md5 ${actual}, not ${expected}; nothing was kept, download it again`, undefined, {
      expected,
      actual,
    });
  }
}
