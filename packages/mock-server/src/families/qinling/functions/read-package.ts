import { badInput, notFound, ServiceError } from '../errors.js';
import { type FunctionRecord, packageKey, type QinlingData } from '../state.js';

/** A package that is kept; the bytes themselves, no copy. @throws ServiceError 404 when there is none. */
export function readPackage(data: QinlingData, functionId: string, version: number): Uint8Array {
  const bytes = data.packages.get(packageKey(functionId, version));
  if (!bytes) throw notFound('Package', `function_id=${functionId}, version_number=${version}`);
  return bytes;
}

/**
 * The bytes that a function's code came in. Of an object in Swift the mock knows the length alone: so many zeros.
 *
 * @throws ServiceError 405 for an image; 404 where the package is not kept; 400 where Swift has lost the object.
 */
export function readFunctionCode(data: QinlingData, record: FunctionRecord): Uint8Array {
  const { code, id } = record;
  if (code.source === 'image') throw new ServiceError(405, 'Download image function is not allowed.');
  if (code.source === 'package') return readPackage(data, id, 0);
  const length = data.swiftObjects.get(`${code.swift?.container}/${code.swift?.object}`);
  if (length === undefined) throw badInput('Failed to validate object in Swift.');
  return new Uint8Array(length);
}
