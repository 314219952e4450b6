/**
 * What a JSON pointer (RFC 6901) leads to.
 *
 * @returns undefined where it leads nowhere
 */
export function readPointer(body: unknown, pointer: string): unknown {
  let found: any = body;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    found = typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}
