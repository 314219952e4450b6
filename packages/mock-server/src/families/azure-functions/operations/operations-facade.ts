import type { AzureWorld, OperationFailure, OperationRecord } from '../state.js';
import { endOperation } from './end-operation.js';

/** Long work, as `world.azure.operations` shows it. */
export interface OperationsFacade {
  /** Copies, oldest first. */
  list(): readonly OperationRecord[];
  /**
   * Makes long work fail: that of an id now, or the next that begins, when its end has come.
   *
   * @param failure @default code `Conflict`, "Cannot modify this site because another operation is in progress."
   * @throws RangeError where no work of that id is under way.
   */
  fail(idOrNext: string | 'next', failure?: Partial<OperationFailure>): void;
}

/** Makes `world.azure.operations`. */
export function createOperationsFacade(world: AzureWorld): OperationsFacade {
  const { runtime } = world;
  return {
    list: () => structuredClone([...runtime.data.operations.values()]),
    fail(idOrNext, given = {}) {
      const failure: OperationFailure = {
        code: given.code ?? 'Conflict',
        message: given.message ?? 'Cannot modify this site because another operation is in progress.',
      };
      if (idOrNext === 'next') {
        runtime.data.failures.push(failure);
        return;
      }
      const operation = runtime.data.operations.get(idOrNext);
      if (operation?.status !== 'InProgress') throw new RangeError(`No long work '${idOrNext}' is under way.`);
      endOperation(world, operation, failure);
    },
  };
}
