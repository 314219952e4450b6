import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';

/** When the worlds of these tests begin. */
export const startAt = Date.UTC(2026, 0, 15, 12, 0, 0);

/** What a hand-written request holds besides its method and path. */
export interface AskInit {
  /** @default 'sec_demo'; null for none */
  readonly token?: string | null;
  /** Sent as `application/json`. */
  readonly json?: unknown;
  /** Sent as it is, with the content type of `headers`. */
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the mock listens; in process when absent. */
  readonly origin?: string;
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is empty. */
  readonly json: any;
}

/** Opens a world that stands still. Answers that the document refuses throw. */
export function openWorld(options: WorldOptions = {}): World {
  return createMockServer().world({ time: 'manual', startAt, ...options });
}

/** Sends one request by plain HTTP. @param path below the mount, `/api/functions/fun_echo`, sent as it is written */
export async function ask(world: World, method: string, path: string, init: AskInit = {}): Promise<Answer> {
  const { baseUrl, fetch } = world.connect(
    'aeontel-functions',
    init.origin === undefined ? {} : { origin: init.origin },
  );
  const headers = new Headers();
  if (init.token !== null) headers.set('authorization', `Bearer ${init.token ?? 'sec_demo'}`);
  if (init.json !== undefined) headers.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, value);
  const body = init.json !== undefined ? JSON.stringify(init.json) : (init.body as BodyInit | undefined);
  const response = await fetch(`${baseUrl}${path}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: text === '' ? undefined : JSON.parse(text) };
}

/** What an answer refuses: status, code, and where the faults are (`/limit`). */
export function tellRefusal({ status, json }: Answer): readonly [status: number, code: string, ...pointers: string[]] {
  const pointers = (json?.errors ?? []).map((each: { pointer: string }) => each.pointer);
  return [status, json?.code, ...pointers];
}
