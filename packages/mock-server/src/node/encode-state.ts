import type { OrchestratorAction, OrchestratorState } from '../families/durable-functions/protocol.js';

/** An {@link OrchestratorState} as JSON can hold it: each distinct action once, compounds and the list name them by index. */
export interface EncodedState {
  readonly state: Omit<OrchestratorState, 'actions'>;
  readonly actions: readonly { readonly action: OrchestratorAction; readonly children?: readonly number[] }[];
  readonly lists: readonly (readonly number[])[];
}

/** Writes a state as JSON text in which a task that is used twice stays one task. @throws TypeError for what JSON cannot hold. */
export function encodeState({ actions: lists, ...state }: OrchestratorState): string {
  const indexes = new Map<OrchestratorAction, number>();
  const actions: EncodedState['actions'][number][] = [];
  const indexOf = (source: OrchestratorAction): number => {
    const known = indexes.get(source);
    if (known !== undefined) return known;
    const { compoundActions, ...action } = source;
    const children = compoundActions?.map(indexOf);
    const index = actions.push({ action: action as OrchestratorAction, ...(children && { children }) }) - 1;
    indexes.set(source, index);
    return index;
  };
  const encoded: EncodedState = { state, lists: lists.map((list) => list.map(indexOf)), actions };
  return JSON.stringify(encoded);
}

/** Reads what {@link encodeState} wrote. */
export function decodeState(text: string): OrchestratorState {
  const { state, actions, lists } = JSON.parse(text) as EncodedState;
  const decoded: OrchestratorAction[] = [];
  // children come before the compounds that hold them
  for (const { action, children } of actions) {
    decoded.push(children ? { ...action, compoundActions: children.map((index) => decoded[index]!) } : action);
  }
  return { ...state, actions: lists.map((list) => list.map((index) => decoded[index]!)) };
}
