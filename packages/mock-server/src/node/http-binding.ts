import type { HttpData, TypedData } from './functions-core.js';

/** A request as the host hands it to a worker. */
export async function encodeHttpRequest(
  request: Request,
  params: Readonly<Record<string, string>> = {},
): Promise<TypedData> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const http: HttpData = {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    query: Object.fromEntries(new URL(request.url).searchParams),
    params: { ...params },
    ...(bytes.length > 0 && { body: { bytes } }),
  };
  return { http };
}

function readBody(body: TypedData | null | undefined): Uint8Array<ArrayBuffer> | string | null {
  if (body === null || body === undefined) return null;
  if (body.bytes !== undefined) return new Uint8Array(body.bytes);
  return body.string ?? body.json ?? null;
}

/** Statuses that a Response must have no body with. */
const EMPTY = new Set([101, 204, 205, 304]);

/** A response as a worker hands it to the host. A function that answers nothing is 204, as in the host. */
export function decodeHttpResponse(data: TypedData | null | undefined): Response {
  const http = data?.http;
  if (http === undefined) return new Response(null, { status: 204 });
  const status = Number(http.statusCode ?? 200);
  const headers = new Headers(http.headers);
  for (const { name, value, path } of http.cookies ?? []) {
    headers.append('set-cookie', `${name}=${value}${path?.value ? `; path=${path.value}` : ''}`);
  }
  return new Response(EMPTY.has(status) ? null : readBody(http.body), { status, headers });
}
