const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", nbsp: ' ' };

/** How much of a page is read. */
const READ_CHARS = 4096;

/**
 * Reads an error page, as WebOb and proxies write it: as HTML, with the status for its title and its heading; or as plain
 * text, with the status in the first line.
 *
 * @returns the name of the status as the code (`Unauthorized`), and what the page says of it
 */
export function readErrorPage(page: string): {
  code: string | undefined;
  verdict?: undefined;
  remark: string | undefined;
} {
  // The rest would not be shown, and matching tags in a body of any length takes its square in time.
  const text = page.slice(0, READ_CHARS);
  const title = (/<title>([^<]*)/i.exec(text) ?? /^(\d{3} .*)/.exec(text))?.[1]?.trim();
  // The page's text: without tags, escapes and runs of blanks.
  const plain = text
    .replace(/<(head|style|script|h1)\b.*?<\/\1>|<[^>]*>/gis, ' ')
    .replace(/&(#?\w+);/g, (written, name: string) => ENTITIES[name] ?? written)
    .replace(/\s+/g, ' ')
    .trim();
  const rest = title && plain.startsWith(title) ? plain.slice(title.length).trim() : plain;
  return { code: title?.replace(/^\d{3} /, '') || undefined, remark: rest || title || undefined };
}
