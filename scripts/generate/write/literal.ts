import { entriesOf, isObject } from '../json.js';

/** A string in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A key of an object literal, quoted where it must be. */
export function writeKey(key: string): string {
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(key) ? key : quote(key);
}

/** Moves all lines but the first two spaces to the right. */
export function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

/** A block of lines between brackets, each ended with a comma; `{}` where there is none. */
export function writeBlock(open: string, lines: readonly string[], close: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `  ${indent(line)},\n`).join('')}${close}`;
}

/** A JSON value as a TypeScript literal: on one line where it fits in `width`. Members that are undefined are left out. */
export function writeLiteral(value: unknown, width = 100): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => writeLiteral(item, width));
    const line = `[${items.join(', ')}]`;
    return isShort(line, width) ? line : writeBlock('[', items, ']');
  }
  if (isObject(value)) {
    const members = entriesOf(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${writeKey(key)}: ${writeLiteral(member, width)}`);
    const line = members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
    return isShort(line, width) ? line : writeBlock('{', members, '}');
  }
  return JSON.stringify(value);
}

function isShort(line: string, width: number): boolean {
  return line.length <= width && !line.includes('\n');
}
