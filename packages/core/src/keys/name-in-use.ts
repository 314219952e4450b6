import type { JournalEntry } from './journal.js';

/** Which name the key in use has, by the journal: what a new process reads its first key from while a rotation may be unfinished. */
export function readNameInUse({ state }: JournalEntry): string {
  const step = state.stuckAt ?? state.step;
  const isSwitched = step === 'settle' || step === 'drain' || step === 'retire' || step === 'done';
  return isSwitched ? state.target : state.active;
}
