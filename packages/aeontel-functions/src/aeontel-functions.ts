import type { AnyFunctions } from './function-types.js';
import { Functions } from './functions.js';
import type { AeontelFunctionsOptions } from './options.js';
import { createAeontelCaller } from './service.js';

/**
 * A client of the Aeontel Functions API.
 *
 * @example
 * ```ts
 * import { AeontelFunctions } from '@functionary/aeontel-functions';
 *
 * const aeontel = new AeontelFunctions({ token: 'sec_demo' });
 * for await (const { id, name } of aeontel.functions.list({ workspace_id: 'wsp_demo' })) console.log(id, name);
 * ```
 * @typeParam Described - a map of ids to `{ args, result }`, types or Standard Schemas
 */
export class AeontelFunctions<Described = AnyFunctions> {
  /** Where the service is. */
  readonly baseUrl: string;
  /** The functions. */
  readonly functions: Functions<Described>;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor({ functions, ...options }: AeontelFunctionsOptions<Described>) {
    const caller = createAeontelCaller(options);
    this.baseUrl = caller.baseUrl;
    this.functions = new Functions(caller, functions);
  }
}
