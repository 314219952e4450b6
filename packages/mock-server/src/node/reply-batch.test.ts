import type { ServerResponse } from 'node:http';
import { setImmediate as endOfTurn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { jsonReply, type Reply } from '../wire/reply.js';
import { createReplyBatch } from './reply-batch.js';

const outgoing = {} as ServerResponse;

function createWritten() {
  const written: number[] = [];
  const batch = createReplyBatch((_, { status }: Reply) => void written.push(status));
  return { written, batch, send: (status: number) => batch.send(outgoing, jsonReply(status, {})) };
}

describe('createReplyBatch', () => {
  it('sends the replies of a turn at its end, in their order, before what they set going', async () => {
    const { written, batch, send } = createWritten();
    batch.open();
    batch.open();
    setImmediate(() => written.push(0));
    send(200);
    send(201);
    expect(written).toEqual([]);
    await endOfTurn();
    expect(written).toEqual([200, 201, 0]);
  });

  it('sends at once what comes after its turn', async () => {
    const { written, batch, send } = createWritten();
    batch.open();
    await endOfTurn();
    send(202);
    expect(written).toEqual([202]);
  });

  it('sends under faked timers too', async () => {
    vi.useFakeTimers({ toFake: ['setImmediate'] });
    try {
      const { written, batch, send } = createWritten();
      batch.open();
      send(200);
      await endOfTurn();
      expect(written).toEqual([200]);
    } finally {
      vi.useRealTimers();
    }
  });
});
