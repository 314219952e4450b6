import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { isInvalidAnswerError } from '../checks/invalid-answer-error.js';
import type { MockServer } from '../mock-server.js';
import { type Arrival, arrivalOf } from '../wire/arrival.js';
import { jsonReply, type Reply, refusal } from '../wire/reply.js';
import { createHostCheck } from './check-host.js';
import { isHeadAlone, NodeArrival } from './node-arrival.js';
import { createReplyBatch } from './reply-batch.js';
import { writeReply } from './write-reply.js';

/** Where to listen. */
export interface ListenOptions {
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Names by which requests may address the server, besides addresses, `localhost` and `host`. `*.example.test` takes every name under it. */
  readonly allowedHosts?: readonly string[];
}

/** A mock that listens. */
export interface Listening {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections. The mock itself lives on. */
  close(): Promise<void>;
}

function describeFailure(error: unknown): Reply {
  if (isInvalidAnswerError(error)) {
    const { message, operationId, status, issues } = error;
    return jsonReply(500, { error: { code: 'InvalidAnswer', message, operationId, status, issues } });
  }
  return refusal(500, 'MockFailed', error instanceof Error ? error.message : String(error));
}

/** A reply that cannot be written is a failure as any other. */
function writeOrExplain(outgoing: ServerResponse, reply: Reply): void {
  try {
    writeReply(outgoing, reply);
  } catch (error) {
    writeReply(outgoing, describeFailure(error));
  }
}

/**
 * Serves a mock on a port of this machine.
 *
 * @throws Error with Node's `code`, e.g. `EADDRINUSE`, when the port cannot be had.
 */
export async function listen(mock: MockServer, options: ListenOptions = {}): Promise<Listening> {
  const host = options.host ?? '127.0.0.1';
  // the families' real services, as a proxy or a hosts file may lead to them
  const realHosts = mock.hosts.map((template) => template.replace(/^\{[^}]+\}/, '*'));
  const isServed = createHostCheck([host, ...realHosts, ...(options.allowedHosts ?? [])]);

  const replies = createReplyBatch(writeOrExplain);

  function answer(arrival: Arrival, incoming: IncomingMessage, outgoing: ServerResponse): void | Promise<void> {
    const send = (reply: Reply) => replies.send(outgoing, reply);
    const named = incoming.headers.host ?? '';
    if (!isServed(named)) {
      const message = `This server does not go by the name '${named}'. Allow it with allowedHosts`;
      return send(refusal(403, 'UnknownHost', message));
    }
    let replying: Reply | Promise<Reply>;
    try {
      replying = mock.respond(arrival);
    } catch (error) {
      return send(describeFailure(error));
    }
    if (!(replying instanceof Promise)) return send(replying);
    return replying.catch(describeFailure).then(send);
  }

  const answerWithBody = getRequestListener(
    async (request, env) => {
      const { incoming, outgoing } = env as { incoming: IncomingMessage; outgoing: ServerResponse };
      await answer(arrivalOf(request), incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    },
    // the platform's own Request and Response stay what they are: replies are written without them
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => {
    replies.open();
    if (isHeadAlone(incoming)) void answer(new NodeArrival(incoming, outgoing), incoming, outgoing);
    else void answerWithBody(incoming, outgoing);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
