import type { Resident } from '../answer-request.js';
import type { Family } from '../family.js';
import { type AeontelFacade, createAeontelFacade } from './aeontel-functions/behaviour.js';
import { aeontelFunctions } from './aeontel-functions/mount.js';
import type { AeontelRuntime } from './aeontel-functions/state.js';
import { type AzureFacade, createAzureFacade } from './azure-functions/behaviour.js';
import { azureFunctions } from './azure-functions/mount.js';
import type { AzureRuntime } from './azure-functions/state.js';
import { createDurableFacade, type DurableFacade } from './durable-functions/behaviour.js';
import { durableFunctions } from './durable-functions/mount.js';
import type { DurableRuntime } from './durable-functions/state.js';
import { createQinlingFacade, type QinlingFacade } from './qinling/behaviour.js';
import { qinling } from './qinling/mount.js';
import type { QinlingRuntime } from './qinling/state.js';

/** The families of the mock. */
export const families: readonly Family[] = [durableFunctions, azureFunctions, qinling, aeontelFunctions];

/** What tests do to each family besides calling it, as a world shows it. */
export interface Facades {
  readonly durable: DurableFacade;
  readonly azure: AzureFacade;
  readonly qinling: QinlingFacade;
  readonly aeontel: AeontelFacade;
}

/** Makes the facades of a world that holds all families. One that a world lacks says so when it is used. */
export function createFacades(residents: ReadonlyMap<string, Resident>): Facades {
  function facade<Runtime, Made>(name: string, make: (runtime: Runtime, services: Resident['services']) => Made): Made {
    const resident = residents.get(name);
    if (!resident) throw new TypeError(`This mock has no family '${name}'`);
    return make(resident.runtime as Runtime, resident.services);
  }
  let durable: DurableFacade | undefined;
  let azure: AzureFacade | undefined;
  let engine: QinlingFacade | undefined;
  let aeontel: AeontelFacade | undefined;
  return {
    get durable() {
      durable ??= facade<DurableRuntime, DurableFacade>('durable-functions', createDurableFacade);
      return durable;
    },
    get azure() {
      azure ??= facade<AzureRuntime, AzureFacade>('azure-functions', createAzureFacade);
      return azure;
    },
    get qinling() {
      engine ??= facade<QinlingRuntime, QinlingFacade>('qinling', createQinlingFacade);
      return engine;
    },
    get aeontel() {
      aeontel ??= facade<AeontelRuntime, AeontelFacade>('aeontel-functions', createAeontelFacade);
      return aeontel;
    },
  };
}
