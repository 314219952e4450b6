/** An absolute URL cut into what routing needs, without a parse of the whole. */
export interface UrlParts {
  /** With its scheme: `https://demo-app.azurewebsites.net`. */
  readonly origin: string;
  /** Lower case, with its port. */
  readonly host: string;
  /** Undecoded, with its leading slash. */
  readonly path: string;
  /** Undecoded, without its question mark. */
  readonly query: string;
}

/** What a URL parser would rewrite: blanks, non-ASCII, some marks, backslashes, dot segments. */
const needsParser = /[^!-~]|[\\'"<>`{}^|]|\/\.|\/%2e/i;

/** @throws TypeError when the URL is not an absolute http(s) one. */
export function splitUrl(url: string): UrlParts {
  const href = needsParser.test(url) ? new URL(url).href : url;
  const scheme = href.indexOf('://');
  if (scheme !== 4 && scheme !== 5) throw new TypeError(`'${url}' is not an absolute http or https URL`);
  const hash = href.indexOf('#');
  const end = hash < 0 ? href.length : hash;
  let queryStart = href.indexOf('?');
  if (queryStart < 0 || queryStart > end) queryStart = end;
  let pathStart = href.indexOf('/', scheme + 3);
  if (pathStart < 0 || pathStart > queryStart) pathStart = queryStart;
  const host = href.slice(scheme + 3, pathStart).toLowerCase();
  if (host === '') throw new TypeError(`'${url}' is not an absolute http or https URL`);
  return {
    origin: href.slice(0, pathStart),
    host: host.slice(host.indexOf('@') + 1),
    path: pathStart === queryStart ? '/' : href.slice(pathStart, queryStart),
    query: href.slice(queryStart + 1, end),
  };
}
