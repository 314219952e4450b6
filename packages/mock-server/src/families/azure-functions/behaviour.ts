import type { WorldServices } from '../../family.js';
import { siteKey } from './find-site.js';
import { handleByLoaded, type LoadedApp, runByLoaded } from './invocation/loaded-app.js';
import {
  type CodePlace,
  type HttpSettings,
  registerHttp,
  registerTrigger,
  type TriggerSettings,
} from './invocation/register-code.js';
import type { HttpHandler, TriggerHandler } from './invocation/registered-code.js';
import { createDeploymentsFacade, type DeploymentsFacade } from './kudu/deployments-facade.js';
import { createLogsFacade, type LogsFacade } from './logs/logs-facade.js';
import { createOperationsFacade, type OperationsFacade } from './operations/operations-facade.js';
import { createRecordsFacade, type RecordsFacade } from './records-facade.js';
import type { AzureRuntime, AzureWorld } from './state.js';

/**
 * `world.azure`: the function apps of a world, their code, and what happens in them.
 *
 * @example
 * ```ts
 * world.azure.http('Greet', async (request, context) => {
 *   const { name = 'World' } = (await request.json()) as { name?: string };
 *   context.log('greets %s', name);
 *   return new Response(`Hello, ${name}!`);
 * });
 * world.azure.http('Order', (_request, { params }) => ({ id: params.id }), {
 *   route: 'orders/{id:int}',
 *   methods: ['GET'],
 *   authLevel: 'anonymous',
 * });
 *
 * const answer = await world.fetch('https://demo-app.azurewebsites.net/api/orders/7');
 * await answer.json(); // { id: '7' }
 * world.azure.logs.list('demo-app').at(-1)?.text; // Executed 'Functions.Order' (Succeeded, …
 * ```
 */
export interface AzureFacade extends RecordsFacade {
  /**
   * Registers the code of an HTTP function. The function and its app are put into the world where they are missing, and
   * its binding is changed where `settings` say how it is called.
   *
   * @throws RangeError for a route that cannot be read
   */
  http(name: string, handler: HttpHandler, settings?: HttpSettings): AzureFacade;
  /** Registers the code of a function with another trigger, which the host's administration API runs. */
  function(name: string, handler: TriggerHandler, settings?: TriggerSettings): AzureFacade;
  /**
   * Registers every function of a loaded app that is not part of an orchestration; `world.durable.use(app)` takes those.
   * A function's durable client leads to this world, and sends real requests: the mock has to listen, or be under nock.
   */
  use(app: LoadedApp, place?: CodePlace): AzureFacade;
  readonly operations: OperationsFacade;
  readonly deployments: DeploymentsFacade;
  readonly logs: LogsFacade;
}

/** Makes `world.azure`. */
export function createAzureFacade(runtime: AzureRuntime, services: WorldServices): AzureFacade {
  const world: AzureWorld = { runtime, services };
  const records = createRecordsFacade(world);
  const facade: AzureFacade = {
    ...records,
    http(name, handler, settings) {
      registerHttp(world, records, name, handler, settings);
      return facade;
    },
    function(name, handler, settings) {
      registerTrigger(world, records, name, handler, settings);
      return facade;
    },
    use({ http = [], timers = [], other = [] }, place = {}) {
      const host = siteKey(place.app ?? 'demo-app', place.slot);
      for (const fn of http) {
        const { name, route, methods } = fn;
        const authLevel = fn.authLevel as 'anonymous' | 'function' | 'admin';
        registerHttp(world, records, name, handleByLoaded(fn, services, host), { ...place, route, methods, authLevel });
      }
      for (const fn of [...timers, ...other]) {
        registerTrigger(world, records, fn.name, runByLoaded(fn, services, host), { ...place, trigger: fn.type });
      }
      return facade;
    },
    operations: createOperationsFacade(world),
    deployments: createDeploymentsFacade(world),
    logs: createLogsFacade(world),
  };
  return facade;
}
