/**
 * Whether this platform sends a stream with the `Content-Length` that it is given. Node and Bun do. In browsers the header is forbidden, and most of
 * them send no streams at all; Deno sends the header's value nowhere and the stream in chunks.
 */
export function canStateLength(): boolean {
  const headers = { 'content-length': '0' };
  return !('Deno' in globalThis) && new Request('http://localhost', { headers }).headers.has('content-length');
}
