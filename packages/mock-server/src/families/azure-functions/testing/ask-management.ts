import type { World } from '../../../world.js';

/** The subscription and group of the demo world, by the real host. */
export const groupUrl =
  'https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test';

/** The apps of that group. */
export const sitesUrl = `${groupUrl}/providers/Microsoft.Web/sites`;

/** An answer, its JSON read. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Reads an answer. */
export async function tell(response: Response): Promise<Told> {
  const text = await response.text();
  const isJson = text !== '' && response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** A request of management with a token and a version; a body that is no text is sent as JSON. */
export async function askManagement(
  world: World,
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const isVersioned = url.includes('api-version');
  const whole = isVersioned ? url : `${url}${url.includes('?') ? '&' : '?'}api-version=2025-05-01`;
  const init: RequestInit = {
    method,
    headers: { authorization: 'Bearer demo-token', 'content-type': 'application/json', ...headers },
  };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  return tell(await world.fetch(whole, init));
}
