/**
 * The operations as a server of them needs them: routes, parameters, answers, and the closed schemas to judge answers
 * by. Loads nothing until `loadStrict` is called.
 *
 * @module
 */
export type { components, operations, paths } from './generated/openapi.js';
export { loadStrict, table } from './generated/table.js';
