import type { RuntimeRecord } from '../state.js';
import type { UpgradingRuntime } from './runtime-steps.js';

/** A runtime as it goes over the wire. */
export function renderRuntime(record: RuntimeRecord): RuntimeRecord {
  const { previousImage: _inner, ...shown }: UpgradingRuntime = record;
  return shown;
}
