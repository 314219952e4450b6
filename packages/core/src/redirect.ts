/** The most redirects that one attempt follows. */
const MAX_REDIRECTS = 5;

/** Where a redirect leads: nowhere (undefined: the answer is no redirect), on `to` a URL, or into a refusal with its reason. */
export type RedirectDecision = undefined | { readonly to?: string; readonly refuse?: string };

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
  const { method, url, status, type, location, hop } = answer;
  if (type === 'opaqueredirect') return { refuse: 'the browser hides its target; use that as the address' };
  if (location === null || !/^30[12378]$/.test(`${status}`)) return undefined;
  if (!/^(GET|HEAD)$/.test(method)) return { refuse: `a ${method} is not sent there; use that as the address` };
  if (hop >= MAX_REDIRECTS) return { refuse: `more than ${MAX_REDIRECTS} redirects` };
  const to = parseWebUrl(location, url)?.href;
  return to ? { to } : { refuse: 'its target is no web address' };
}

/** An absolute http(s) URL without user and password, or undefined. */
export function parseWebUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  } catch {
    // no URL at all
  }
  return undefined;
}
