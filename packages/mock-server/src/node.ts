/**
 * What takes Node: the mock on a port, and a user's whole function app.
 *
 * @module
 */
export { type Listening, type ListenOptions, listen } from './node/listen.js';
export {
  type AppFunction,
  type FunctionApp,
  FunctionAppError,
  FunctionStalledError,
  type HttpFunction,
  type InvokeOptions,
  type LoadFunctionAppOptions,
  loadFunctionApp,
  type TimerFunction,
} from './node/load-function-app.js';
