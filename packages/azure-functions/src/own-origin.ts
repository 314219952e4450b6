import { type Caller, RedirectError } from '@functionary/core';

/** Whether a URL that the service gave leads to the origin that the credential is for. */
export function isOwnOrigin(baseUrl: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin;
}

/**
 * Makes a caller refuse to look at long work elsewhere: it would do so without the credential, and be told that this is missing.
 *
 * @throws RedirectError naming the address
 */
export function stayHome(caller: Caller): Caller {
  const { baseUrl } = caller;
  return {
    ...caller,
    async send(operation, args, options = {}) {
      const { url = baseUrl } = options;
      if (isOwnOrigin(baseUrl, url)) return caller.send(operation, args, options);
      // The rest of it may be signed.
      const [where] = url.split('?', 1);
      throw new RedirectError(
        `${operation.id}: the work goes on at ${where}, and the credential is for ${baseUrl} only; if both are the service, make that the baseUrl`,
      );
    },
  };
}
