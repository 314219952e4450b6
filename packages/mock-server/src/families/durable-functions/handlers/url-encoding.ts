/**
 * .NET's form of percent-encoding, which the extension writes its links with and reads its paths with.
 *
 * @module
 */

/** Encodes all but letters, digits and `-_.!*()`; a space becomes `+`. */
export function encodeUrlPart(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll("'", '%27').replaceAll('~', '%7E');
}

/** Decodes valid percent escapes and leaves every other character alone. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) => {
    const bytes = escapes.slice(1).split('%');
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return decoder.decode(Uint8Array.from(bytes, (digits) => Number.parseInt(digits, 16)));
  });
}

/** Decodes `+`, which stands for a space, and percent escapes. */
export function decodeUrlPart(text: string): string {
  return decodePercent(text.replaceAll('+', ' '));
}
