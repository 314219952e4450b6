import type { components } from '@functionary/qinling/operations';
import type { FunctionRecord } from '../../state.js';

type QinlingFunction = components['schemas']['QinlingFunction'];

/** A function as it goes over the wire: the record, whose code has the shape that its source asks for. */
export function renderFunction(record: FunctionRecord): QinlingFunction {
  return record as QinlingFunction;
}
