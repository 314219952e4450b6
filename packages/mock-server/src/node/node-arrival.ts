import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Arrival, ArrivalHeaders } from '../wire/arrival.js';
import { bodySourceOf } from '../wire/body-source.js';

const noBody = bodySourceOf(undefined).body;

/** Whether a request is one that nothing has to be read of but its head: by far the most are. */
export function isHeadAlone({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    url?.startsWith('/') === true &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    /^[\w.:[\]-]+$/.test(headers.host ?? '')
  );
}

/** Headers out of Node's own. */
class NodeHeaders implements ArrivalHeaders {
  constructor(private readonly headers: IncomingHttpHeaders) {}

  get(name: string): string | null {
    const value = this.headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (const [name, value] of Object.entries(this.headers)) if (value !== undefined) yield [name, String(value)];
  }
}

/** An arrival out of Node's own objects, for a request that {@link isHeadAlone}: a `Request` would cost more than the answer. */
export class NodeArrival implements Arrival {
  readonly method = 'GET';
  readonly url: string;
  readonly headers: ArrivalHeaders;
  readonly body = noBody;
  private hangUp: AbortController | undefined;

  constructor(
    incoming: IncomingMessage,
    private readonly outgoing: ServerResponse,
  ) {
    const { headers } = incoming;
    this.url = `http://${headers.host}${incoming.url}`;
    this.headers = new NodeHeaders(headers);
  }

  /** Aborts when the client hangs up before its answer. */
  get signal(): AbortSignal {
    if (!this.hangUp) {
      const { outgoing } = this;
      const hangUp = new AbortController();
      const end = () => {
        if (!outgoing.writableFinished) hangUp.abort(new DOMException('The client hung up', 'AbortError'));
      };
      if (outgoing.closed) end();
      else outgoing.once('close', end);
      this.hangUp = hangUp;
    }
    return this.hangUp.signal;
  }
}
