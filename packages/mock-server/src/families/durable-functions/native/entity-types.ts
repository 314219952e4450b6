import type { EntityIdLike } from './entity-id.js';
import type { FunctionContext } from './invocation-context.js';

/** `context.df` of an entity: the members of durable-functions' `DurableEntityContext`. */
export interface DurableEntityContext<State = any> {
  /** As in the entity's id: lower case. */
  readonly entityName: string;
  readonly entityKey: string;
  readonly entityId: EntityIdLike;
  readonly operationName: string | undefined;
  /** Whether there was no state before this operation. */
  readonly isNewlyConstructed: boolean;
  /** A fresh copy. What the initializer gives is not stored. */
  getState(initializer?: () => State): State | undefined;
  /** Stored at once, even if the operation fails later. */
  setState(state: State): void;
  getInput<Input = any>(): Input | undefined;
  /** The operation's result. */
  return<Result = State>(result: Result): void;
  /** Deletes the entity now: a later operation of the batch sees a new one. */
  destructOnExit(): void;
  signalEntity(entity: EntityIdLike, operationName: string, operationInput?: unknown): void;
}

/** What an entity function is called with. */
export interface EntityContext<State = any> extends FunctionContext {
  df: DurableEntityContext<State>;
}

/** An entity function, called once for each operation. */
export type EntityHandler<State = any> = (context: EntityContext<State>) => void | Promise<void>;

/** One operation of an entity written as an object; what it returns is the operation's result. */
export type EntityOperation<State = any> = (context: EntityContext<State>, input: any) => unknown;

/** An entity as an object of operations. A `delete` that it does not define clears the state. */
export type EntityOperations<State = any> = { readonly [operation: string]: EntityOperation<State> };
