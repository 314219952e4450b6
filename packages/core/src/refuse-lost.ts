import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** Refuses what JSON would make nothing of, silently. @throws InvalidArgumentError */
export function refuseLost(parameter: string, value: unknown): void {
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value))
    throw new InvalidArgumentError(parameter, 'JSON has no form for it; pass plain data');
}
