/** The most redirects that one attempt follows. */
export const MAX_REDIRECTS = 5;

/** Where a redirect leads: nowhere (the answer is no redirect), on to a URL, or into a refusal with its reason. */
export type RedirectDecision = undefined | { readonly to: string } | { readonly refuse: string };

/**
 * Decides what an answer that may be a redirect means.
 *
 * @param answer.hop how many redirects were followed before it
 */
export function decideRedirect(answer: {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly type: ResponseType;
  readonly location: string | null;
  readonly hop: number;
}): RedirectDecision {
  const { method, status, location } = answer;
  if (answer.type === 'opaqueredirect') {
    return { refuse: 'a browser hides where it leads; use that address as the base URL' };
  }
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  if (method !== 'GET' && method !== 'HEAD') {
    return {
      refuse: `a ${method} is not sent on; use the address that it leads to as the base URL`,
    };
  }
  if (answer.hop >= MAX_REDIRECTS) return { refuse: `more than ${MAX_REDIRECTS} redirects` };
  const target = parseWebUrl(location, answer.url);
  return target ? { to: target.href } : { refuse: 'it leads to no web address' };
}

/** An absolute http(s) URL without user and password, or undefined. */
export function parseWebUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
