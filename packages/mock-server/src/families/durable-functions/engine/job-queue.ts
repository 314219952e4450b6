import type { WorldServices } from '../../../family.js';

/** Something that the engine is to do when what it is doing now is done. */
export type Job =
  | { readonly type: 'turn'; readonly hub: string; readonly id: string }
  | { readonly type: 'entity'; readonly hub: string; readonly id: string }
  | {
      readonly type: 'work';
      readonly hub: string;
      readonly id: string;
      readonly executionId: string;
      readonly number: number;
    };

/** Jobs in order of arrival. Holds nothing that a restore could not find again in the data. */
export interface JobQueue {
  push(job: Job): void;
  /** Does something, and then at once all jobs that came of it. */
  runNow(action: () => void): void;
  clear(): void;
}

/** Jobs that are done in one go before the event loop gets its turn. */
const stretch = 500;

/** A queue that does its jobs by `run`. Jobs that come out of the blue (at a restore) wait a microtask. */
export function createJobQueue(run: (job: Job) => void, services: Pick<WorldServices, 'track' | 'epoch'>): JobQueue {
  let jobs: Job[] = [];
  let isActive = false;
  let isDue = false;
  let generation = 0;

  function drain(): void {
    let done = 0;
    try {
      while (done < jobs.length && done < stretch) run(jobs[done++]!);
    } finally {
      // What is left comes later: after a long stretch, or where a job broke off.
      jobs = jobs.slice(done);
      if (jobs.length > 0) drainLater(new Promise((resolve) => setTimeout(resolve, 0)));
    }
  }

  function activate(action: () => void): void {
    if (isActive) {
      action();
      return;
    }
    isActive = true;
    try {
      action();
      drain();
    } finally {
      isActive = false;
    }
  }

  function drainLater(when: Promise<unknown>): void {
    if (isDue) return;
    isDue = true;
    const mine = generation;
    void services.track(
      when.then(() => {
        if (mine !== generation) return;
        isDue = false;
        activate(() => {});
      }),
    );
  }

  return {
    push(job) {
      jobs.push(job);
      if (!isActive) drainLater(Promise.resolve());
    },
    runNow: activate,
    clear() {
      generation++;
      isDue = false;
      jobs = [];
    },
  };
}
