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
  return refusal(500, 'MockFailed', error instanceof Error ? error.message : String(error));
}

async function respondTo(mock: MockServer, arrival: Arrival): Promise<Reply> {
  try {
    return await mock.respond(arrival);
  } catch (error) {
    if (isInvalidAnswerError(error)) {
      const { message, operationId, status, issues } = error;
      return jsonReply(500, { error: { code: 'InvalidAnswer', message, operationId, status, issues } });
    }
    return describeFailure(error);
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

  async function answer(arrival: Arrival, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const named = incoming.headers.host ?? '';
    const reply = isServed(named)
      ? await respondTo(mock, arrival)
      : refusal(403, 'UnknownHost', `This server does not go by the name '${named}'. Allow it with allowedHosts`);
    try {
      writeReply(outgoing, reply);
    } catch (error) {
      writeReply(outgoing, describeFailure(error));
    }
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
