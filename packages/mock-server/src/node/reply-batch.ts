import type { ServerResponse } from 'node:http';
import type { Reply } from '../wire/reply.js';

/** Where replies go out. */
export interface ReplyBatch {
  /** A request has come in: what is replied before this turn of the event loop ends goes out at its end. */
  open(): void;
  /** Sends a reply with the others of its turn; at once, where the turn is over. */
  send(outgoing: ServerResponse, reply: Reply): void;
}

/** Kept as it was at first: a test whose timers are faked has its answers all the same. */
const atEndOfTurn = setImmediate;

/**
 * Sends together what is replied in one turn of the event loop. Each write wakes whoever reads at the other end, which
 * costs more than the answer itself; requests that wait at the same time are answered before the first one is woken.
 */
export function createReplyBatch(write: (outgoing: ServerResponse, reply: Reply) => void): ReplyBatch {
  let waiting: (readonly [ServerResponse, Reply])[] = [];
  let isOpen = false;

  function flush(): void {
    const sent = waiting;
    waiting = [];
    isOpen = false;
    for (const [outgoing, reply] of sent) write(outgoing, reply);
  }

  return {
    open() {
      if (isOpen) return;
      isOpen = true;
      atEndOfTurn(flush);
    },
    send(outgoing, reply) {
      if (isOpen) waiting.push([outgoing, reply]);
      else write(outgoing, reply);
    },
  };
}
