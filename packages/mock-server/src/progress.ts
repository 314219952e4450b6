import type { Json, Progress } from './family.js';

/** An asynchronous change of state that waits to be told, or for looks at its item. */
export interface PendingChange {
  readonly id: number;
  /** The family whose change it is. */
  readonly owner: string;
  readonly kind: string;
  readonly item: string;
  readonly data: Json;
  /** Looks at the item that are still to come; absent when it waits to be told. */
  readonly pollsLeft?: number;
}

/** Which changes are meant: all, those of a kind, those of an item. */
export interface ChangeFilter {
  readonly kind?: string;
  readonly item?: string;
}

/** How a world's asynchronous changes of state proceed. */
export interface ProgressControl {
  /** Sets the rule for all changes, for those of a kind, or for those of an item; the most particular rule holds. */
  set(progress: Progress, of?: ChangeFilter): void;
  /** Changes that wait. */
  pending(): readonly PendingChange[];
  /** Lets the changes that wait now happen, and everything that follows at once. Returns how many there were. */
  run(of?: ChangeFilter): Promise<number>;
}

/** What a snapshot holds of the progress. */
export interface ProgressState {
  readonly nextId: number;
  readonly rules: readonly { readonly of: ChangeFilter; readonly progress: Progress }[];
  readonly pending: readonly PendingChange[];
}

/** What a change needs of its world: the clock's queue. */
export interface ProgressQueue {
  now(): number;
  schedule(event: { readonly at: number; readonly owner: string; readonly kind: string; readonly data: Json }): unknown;
  idle(): Promise<void>;
}

/** Decides when changes happen; all but those that are waited for go through the clock's queue. */
export interface ProgressBoard extends ProgressControl {
  change(change: { readonly owner: string; readonly kind: string; readonly item: string; readonly data: Json }): void;
  /** Whether a change would happen right away. */
  proceedsAtOnce(change: { readonly kind: string; readonly item: string }): boolean;
  polled(owner: string, item: string): void;
  save(): ProgressState;
  load(state: ProgressState): void;
}

const isAmong = (of: ChangeFilter, change: { readonly kind: string; readonly item: string }): boolean =>
  (of.kind === undefined || of.kind === change.kind) && (of.item === undefined || of.item === change.item);

const weight = (of: ChangeFilter): number => (of.item === undefined ? 0 : 2) + (of.kind === undefined ? 0 : 1);

/** @param byDefault the rule where no other is set. */
export function createProgress(byDefault: Progress, queue: ProgressQueue): ProgressBoard {
  let rules: { of: ChangeFilter; progress: Progress }[] = [];
  let pending: PendingChange[] = [];
  let nextId = 1;

  function ruleFor(change: { kind: string; item: string }): Progress {
    let best: { of: ChangeFilter; progress: Progress } | undefined;
    for (const rule of rules) {
      if (isAmong(rule.of, change) && (!best || weight(rule.of) >= weight(best.of))) best = rule;
    }
    return best ? best.progress : byDefault;
  }

  function release(change: { owner: string; kind: string; data: Json }, at = queue.now()): void {
    queue.schedule({ at, owner: change.owner, kind: change.kind, data: change.data });
  }

  return {
    set(progress, of = {}) {
      rules = rules.filter((rule) => rule.of.kind !== of.kind || rule.of.item !== of.item);
      rules.push({ of: { ...of }, progress });
    },
    pending: () => [...pending],
    async run(of = {}) {
      const chosen = pending.filter((change) => isAmong(of, change));
      pending = pending.filter((change) => !chosen.includes(change));
      for (const change of chosen) release(change);
      await queue.idle();
      return chosen.length;
    },
    change(change) {
      const rule = ruleFor(change);
      if (rule === 'immediate') return release(change);
      if (typeof rule === 'object' && 'time' in rule) return release(change, queue.now() + rule.time);
      const polls = rule === 'manual' ? {} : { pollsLeft: rule.polls };
      pending.push({ id: nextId++, ...change, ...polls });
    },
    proceedsAtOnce: (change) => ruleFor(change) === 'immediate',
    polled(owner, item) {
      const looked: PendingChange[] = [];
      pending = pending.flatMap((change) => {
        if (change.owner !== owner || change.item !== item || change.pollsLeft === undefined) return [change];
        const counted = { ...change, pollsLeft: change.pollsLeft - 1 };
        if (counted.pollsLeft > 0) return [counted];
        looked.push(counted);
        return [];
      });
      for (const change of looked) release(change);
    },
    save: () => structuredClone({ nextId, rules, pending }),
    load(state) {
      const copy = structuredClone(state);
      nextId = copy.nextId;
      rules = [...copy.rules];
      pending = [...copy.pending];
    },
  };
}
