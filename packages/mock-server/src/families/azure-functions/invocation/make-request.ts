import type { Incoming } from '../../../family.js';

/**
 * The request as a function gets it: method, URL, headers and body as they came.
 *
 * @returns undefined for a method that the platform's own `Request` refuses, such as TRACE
 */
export function makeRequest({ method, url, allHeaders, bytes, signal }: Incoming): Request | undefined {
  const headers = new Headers();
  for (const [name, value] of allHeaders) headers.append(name, value);
  const body =
    bytes.byteLength === 0 || method === 'GET' || method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer>);
  try {
    return new Request(url, { method, headers, body, ...(signal && { signal }) });
  } catch {
    return undefined;
  }
}
