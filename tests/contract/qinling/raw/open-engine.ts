import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';

/** The engine's address in process. */
export const origin = 'http://engine.test';
const mount = '/openstack/function-engine';

/** When the worlds of these tests begin, on a whole second. */
export const startAt = Date.UTC(2026, 0, 15, 12, 0, 0);
/** The same as the engine writes it. */
export const startTime = '2026-01-15T12:00:00Z';

/** The project of `demo-token`. */
export const demoProject = '5eeb5916ae4b43699f06ea422e581b83';
/** The project of `admin-token`. */
export const adminProject = '9c8b7a6958473625140f0e0d0c0b0a09';
/** An id that nothing has. */
export const nowhere = '00000000-0000-4000-8000-000000000000';

/** An answer, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: any;
}

/** What a hand-written request holds besides its method and path; one body at most. */
export interface RawRequest {
  readonly json?: unknown;
  /** Sent as `multipart/form-data`; bytes as a file. */
  readonly form?: Readonly<Record<string, string | Uint8Array>>;
  /** Sent as `application/x-www-form-urlencoded`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Sent as it is, with the content type of `headers`. */
  readonly body?: string;
  /** @default 'demo-token'; null for none */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An installation in a world of its own, spoken to by plain HTTP. */
export interface Engine {
  readonly world: World;
  send(method: string, path: string, request?: RawRequest): Promise<RawAnswer>;
  /** The same, with `admin-token`. */
  asAdmin(method: string, path: string, request?: RawRequest): Promise<RawAnswer>;
}

function encodeForm(form: Readonly<Record<string, string | Uint8Array>>): Response {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) {
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, new Blob([value as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), `${name}.zip`);
  }
  return new Response(data);
}

async function encodeBody(request: RawRequest): Promise<{ bytes?: Uint8Array; type?: string }> {
  const encoder = new TextEncoder();
  if (request.json !== undefined)
    return { bytes: encoder.encode(JSON.stringify(request.json)), type: 'application/json' };
  if (request.body !== undefined) return { bytes: encoder.encode(request.body) };
  if (request.fields) {
    const text = String(new URLSearchParams(request.fields));
    return { bytes: encoder.encode(text), type: 'application/x-www-form-urlencoded' };
  }
  if (!request.form) return {};
  const encoded = encodeForm(request.form);
  return { bytes: new Uint8Array(await encoded.arrayBuffer()), type: encoded.headers.get('content-type')! };
}

function parseJson(text: string, headers: Headers): unknown {
  return headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : undefined;
}

/** Opens an installation, empty unless told otherwise. Answers that the document refuses throw. */
export function openEngine(options: WorldOptions = {}): Engine {
  const world = createMockServer().world({ time: 'manual', startAt, ...options });
  async function send(method: string, path: string, request: RawRequest = {}): Promise<RawAnswer> {
    const headers = new Headers();
    const { bytes, type } = await encodeBody(request);
    if (type !== undefined) headers.set('content-type', type);
    if (request.token !== null) headers.set('x-auth-token', request.token ?? 'demo-token');
    for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, value);
    const init = { method, headers, ...(bytes && { body: bytes as Uint8Array<ArrayBuffer> }) };
    const response = await world.fetch(`${origin}${mount}${path}`, init);
    const answered = new Uint8Array(await response.arrayBuffer());
    await world.idle();
    const text = new TextDecoder().decode(answered);
    const json = parseJson(text, response.headers);
    return { status: response.status, headers: response.headers, bytes: answered, text, json };
  }
  return { world, send, asAdmin: (method, path, request) => send(method, path, { ...request, token: 'admin-token' }) };
}
