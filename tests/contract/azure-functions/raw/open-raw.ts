import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';

/** When the worlds of these tests begin. */
export const startAt = Date.UTC(2026, 0, 15, 12, 0, 0);

const hosts = {
  management: 'https://management.azure.com',
  app: 'https://demo-app.azurewebsites.net',
  kudu: 'https://demo-app.scm.azurewebsites.net',
  login: 'https://login.microsoftonline.com',
} as const;

const subscription = '/subscriptions/00000000-0000-0000-0000-000000000001';

/** What stands for the start of a path in a line, as the page writes it. */
const starts: Readonly<Record<string, string>> = {
  '@sub': `${hosts.management}${subscription}`,
  '@site': `${hosts.management}${subscription}/resourceGroups/rg-test/providers/Microsoft.Web/sites/demo-app`,
  '@sites': `${hosts.management}${subscription}/resourceGroups/rg-test/providers/Microsoft.Web/sites`,
  '@arm': hosts.management,
  '@app': hosts.app,
  '@kudu': hosts.kudu,
  '@login': hosts.login,
};

/** What a hand-written request holds besides its line. */
export interface RawRequest {
  readonly json?: unknown;
  readonly body?: BodyInit;
  /** Null for none. @default 'demo-token' */
  readonly token?: string | null;
  /** Sent as `x-functions-key`. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: any;
}

/** The demo subscription in a world of its own, spoken to by plain HTTP. */
export interface Raw {
  readonly world: World;
  /** What the journal found wrong with the last request. */
  issues(): readonly string[];
  /** Sends without reading. @param line `GET @site/functions/HttpTrigger/listkeys`, nothing added */
  open(line: string, request?: RawRequest): Promise<Response>;
  send(line: string, request?: RawRequest): Promise<RawAnswer>;
}

/** The URL that a line means. */
function toUrl(place: string): string {
  const [start = ''] = /^@[a-z]+/.exec(place) ?? [];
  return `${starts[start]}${place.slice(start.length)}`;
}

/** Opens the demo subscription. An answer that the document refuses throws. */
export function openRaw(options: WorldOptions = {}): Raw {
  const world = createMockServer().world({ time: 'manual', startAt, demo: true, ...options });
  async function open(line: string, request: RawRequest = {}): Promise<Response> {
    const [method = '', place = ''] = line.split(' ');
    const { json, body = json === undefined ? null : JSON.stringify(json), token = 'demo-token', key } = request;
    const isForApp = place.startsWith('@app');
    return world.fetch(toUrl(place), {
      method,
      body,
      headers: {
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(token !== null && !isForApp && { authorization: `Bearer ${token}` }),
        ...(key !== undefined && { 'x-functions-key': key }),
        ...request.headers,
      },
    });
  }
  return {
    world,
    issues: () => world.journal.entries().at(-1)!.issues,
    open,
    async send(line, request) {
      const response = await open(line, request);
      const text = await response.text();
      const isJson = text !== '' && response.headers.get('content-type')?.includes('json') === true;
      const json: unknown = isJson ? JSON.parse(text) : undefined;
      return { status: response.status, headers: response.headers, text, json };
    },
  };
}
