import type { Answer, Decoded, Incoming } from '../../family.js';
import { readBody } from './decode/read-body.js';
import { readListQuery } from './decode/read-list-query.js';
import { answerProblem, badRequest, type Fault, Problem } from './errors.js';
import { extendPointer, QueryError } from './query/query-error.js';
import type { AeontelRuntime } from './state.js';

/** @throws Problem for a parameter that is not described */
function checkNames({ operation, query }: Incoming): void {
  const known = operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const faults = query
    .names()
    .filter((name) => !known.includes(name))
    .map((name): Fault => {
      return { pointer: extendPointer('', name), code: 'unknown_parameter', detail: `Unknown parameter "${name}".` };
    });
  if (faults.length > 0) throw badRequest('unknown_parameter', faults);
}

/** Reads a request, and refuses what is wrong with its query, its JSON and the shape of its body. */
export function decode(
  incoming: Incoming,
  { isQueryLenient }: Pick<AeontelRuntime, 'isQueryLenient'>,
): Decoded | { readonly refuse: Answer } {
  try {
    if (!isQueryLenient) checkNames(incoming);
    const query = incoming.operation.id === 'listFunctions' ? readListQuery(incoming.query, isQueryLenient) : {};
    return { path: incoming.path, query, headers: {}, body: readBody(incoming) };
  } catch (error) {
    if (error instanceof Problem) return { refuse: answerProblem(error) };
    if (error instanceof QueryError) return { refuse: answerProblem(badRequest(error.code, error.faults)) };
    throw error;
  }
}
