import type { Caller } from '@functionary/core';

/**
 * Makes a caller say with every request which version of Resource Manager's API is meant: in the query, and in the URLs
 * that the service gave, where these lack it.
 */
export function addApiVersion(caller: Caller, apiVersion: string): Caller {
  return {
    ...caller,
    send(operation, args, options = {}) {
      const { query } = args as { query?: object };
      const whole = { ...args, query: { ...query, 'api-version': apiVersion } };
      const { url } = options;
      return caller.send(operation, whole, url === undefined ? options : { ...options, url: dateUrl(url, apiVersion) });
    },
  };
}

function dateUrl(url: string, apiVersion: string): string {
  if (/[?&]api-version=/i.test(url)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}api-version=${encodeURIComponent(apiVersion)}`;
}
