/** What stands where a secret was. */
export const REDACTED = 'REDACTED';

/**
 * Takes out of a text every secret that was sent, as it is, as a URL holds it (some servers write its escapes in lower case) and as JSON
 * does.
 *
 * @param secrets the values; those too short to be told from ordinary text are passed over
 */
export function redactText(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (!secret?.[3]) continue;
    const encoded = encodeURIComponent(secret);
    const lower = encoded.replace(/%../g, (one) => one.toLowerCase());
    const quoted = JSON.stringify(secret).slice(1, -1);
    for (const form of [secret, encoded, lower, quoted]) clean = clean.replaceAll(form, REDACTED);
  }
  return clean;
}

/**
 * Headers that may be shown: without the values of those that are secret, and without secrets in the others, as in a link.
 *
 * @param names of the headers that are secret
 */
export function redactHeaders(
  headers: Headers,
  names: readonly string[] = [],
  secrets: readonly (string | undefined)[] = [],
): Headers {
  const shown = new Headers();
  for (const [name, value] of headers) shown.append(name, redactText(value, secrets));
  for (const name of names) if (shown.has(name)) shown.set(name, REDACTED);
  return shown;
}

/**
 * A URL that may be shown: without user and fragment, and with the values of query parameters only where the family lists their names: the rest is taken for a secret.
 *
 * @param visible names of parameters whose values may be shown
 * @param secrets values to take out wherever they stand
 */
export function redactUrl(
  url: string,
  visible: readonly string[] = [],
  secrets: readonly (string | undefined)[] = [],
): string {
  // Most have neither of the three, and each call asks.
  const shown = !/[?#@]/.test(url)
    ? url
    : url
        .replace(/#.*/, '')
        .replace(/\/\/[^/?]*@/, '//')
        .replace(/([?&]([^=&]*)=)[^&]*/g, (part, head: string, name: string) =>
          visible.includes(name) ? part : head + REDACTED,
        );
  return redactText(shown, secrets);
}
