/** The moments of one rotation, at one of which the process dies. */
export interface Fuse {
  /** A moment has come. */
  burn(): void;
  /** From now on: after how many moments it is over, and what is done then. */
  set(moments: number, end: () => void): void;
}

/** A fuse that nobody has set. */
export function makeFuse(): Fuse {
  let left = Number.POSITIVE_INFINITY;
  let end = () => {};
  return {
    burn() {
      if (--left === 0) end();
    },
    set(moments, run) {
      left = moments;
      end = run;
    },
  };
}
