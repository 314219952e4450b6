/** Notices that a thread does not come back from what it runs. */
export interface StallWatch {
  /** A call was sent, or its user code begins: from now on the thread has to answer. */
  expect(): void;
  /** The thread said something. */
  heard(message: 'pong' | 'other'): void;
  /** Nothing is under way any more. */
  stop(): void;
}

/** What a {@link StallWatch} needs. Its time is real time: a busy loop takes no other. */
export interface StallWatchOptions {
  readonly limitMs: number;
  /** Asks the thread for an answer, which it gives once its event loop turns. */
  readonly ping: () => void;
  /** A ping has gone unanswered, and nothing else was heard, for `limitMs`. */
  readonly onStall: () => void;
}

/** Watches a thread by pings, as long as something is under way. */
export function watchStalls({ limitMs, ping, onStall }: StallWatchOptions): StallWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAwaiting = false;

  function arm(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isAwaiting) {
        stop();
        onStall();
      } else {
        expect();
      }
    }, limitMs);
  }

  function expect(): void {
    if (!isAwaiting) {
      isAwaiting = true;
      ping();
      arm();
    } else if (timer === undefined) {
      arm();
    }
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    isAwaiting = false;
  }

  return {
    expect,
    stop,
    heard(message) {
      if (message === 'pong') isAwaiting = false;
      if (timer !== undefined) arm();
    },
  };
}
