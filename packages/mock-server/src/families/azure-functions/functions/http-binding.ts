import type { FunctionRecord } from '../state.js';

/** A binding of a function, as function.json has it. */
export type Binding = Readonly<Record<string, unknown>>;

/** The bindings of a function; none where its configuration does not list any. */
export function listBindings({ config }: Pick<FunctionRecord, 'config'>): readonly Binding[] {
  return Array.isArray(config.bindings) ? (config.bindings as readonly Binding[]) : [];
}

/** The HTTP trigger of a function, if it has one. */
export function findHttpTrigger(fn: Pick<FunctionRecord, 'config'>): Binding | undefined {
  return listBindings(fn).find(({ type }) => typeof type === 'string' && type.toLowerCase() === 'httptrigger');
}
