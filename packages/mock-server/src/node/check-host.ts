import { isIP } from 'node:net';

/**
 * Whether a request's `Host` is one that this server goes by. A page in a browser can make any name resolve to
 * loopback, so only addresses, `localhost`, the name that the server was bound to, the families' real hosts and the
 * names that its owner listed are served.
 */
export function createHostCheck(allowed: readonly string[]): (host: string) => boolean {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  const known = new Map<string, boolean>();

  function isServed(host: string): boolean {
    const name = host
      .toLowerCase()
      .replace(/:\d+$/, '')
      .replace(/^\[(.*)\]$/, '$1');
    if (isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost') || names.has(name)) return true;
    return allowed.some((pattern) => pattern.startsWith('*.') && name.endsWith(pattern.slice(1).toLowerCase()));
  }

  return (host) => {
    const cached = known.get(host);
    if (cached !== undefined) return cached;
    if (known.size > 1000) known.clear();
    const result = isServed(host);
    known.set(host, result);
    return result;
  };
}
