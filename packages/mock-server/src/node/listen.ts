import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { isInvalidAnswerError } from '../checks/invalid-answer-error.js';
import type { MockServer } from '../mock-server.js';
import { arrivalOf } from '../wire/arrival.js';
import { jsonReply, type Reply, refusal, toResponse } from '../wire/reply.js';
import { createHostCheck } from './check-host.js';
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

/** Hosts under which the families' real services are reached, by a proxy or a hosts file. */
const realHosts = ['*.azurewebsites.net'];

async function respondTo(mock: MockServer, request: Request): Promise<Reply> {
  try {
    return await mock.respond(arrivalOf(request));
  } catch (error) {
    if (isInvalidAnswerError(error)) {
      const { message, operationId, status, issues } = error;
      return jsonReply(500, { error: { code: 'InvalidAnswer', message, operationId, status, issues } });
    }
    return refusal(500, 'MockFailed', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Serves a mock on a port of this machine.
 *
 * @throws Error with Node's `code`, e.g. `EADDRINUSE`, when the port cannot be had.
 */
export async function listen(mock: MockServer, options: ListenOptions = {}): Promise<Listening> {
  const host = options.host ?? '127.0.0.1';
  const isServed = createHostCheck([host, ...realHosts, ...(options.allowedHosts ?? [])]);

  const server = createAdaptorServer({
    // the platform's own Request and Response stay what they are: replies are written without them
    overrideGlobalObjects: false,
    async fetch(request, env) {
      const outgoing = env.outgoing as ServerResponse;
      const named = env.incoming.headers.host ?? '';
      const reply = isServed(named)
        ? await respondTo(mock, request)
        : refusal(403, 'UnknownHost', `This server does not go by the name '${named}'. Allow it with allowedHosts`);
      return writeReply(outgoing, reply) ? RESPONSE_ALREADY_SENT : toResponse(reply, request.url);
    },
  }) as Server;

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
