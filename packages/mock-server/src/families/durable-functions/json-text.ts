/**
 * JSON as the host's parser takes it: strict JSON, and besides it single quotes, unquoted keys, comments and a comma
 * too many.
 *
 * @module
 */

/** What a body holds, as a value and as strict JSON text. */
export interface ParsedJson {
  readonly value: unknown;
  readonly text: string;
}

/** The text is not JSON. Carries the host parser's class name. */
export class JsonReaderException extends Error {
  readonly dotnetType = 'Newtonsoft.Json.JsonReaderException';
}

/**
 * Reads one JSON value.
 *
 * @param rest what may follow the value: `refused` (a start's input) or `ignored` (an event's payload)
 * @throws {JsonReaderException}
 */
export function parseJsonText(text: string, rest: 'refused' | 'ignored' = 'refused'): ParsedJson {
  try {
    return { value: JSON.parse(text), text };
  } catch {
    const reader = new LenientReader(text);
    const value = reader.readValue();
    if (rest === 'refused') reader.expectEnd();
    return { value, text: JSON.stringify(value) };
  }
}

const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: null };

class LenientReader {
  private at = 0;

  constructor(private readonly text: string) {}

  readValue(depth = 0): unknown {
    this.skipBlanks();
    const next = this.text[this.at];
    if (depth > 500) throw this.unexpected('nesting that is too deep');
    if (next === '{') return this.readObject(depth);
    if (next === '[') return this.readArray(depth);
    if (next === '"' || next === "'") return this.readString(next);
    const word = /^[A-Za-z]+/.exec(this.text.slice(this.at, this.at + 12))?.[0];
    if (word !== undefined && Object.hasOwn(words, word)) {
      this.at += word.length;
      return words[word];
    }
    const number = /^-?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/.exec(this.text.slice(this.at))?.[0];
    if (number === undefined) throw this.unexpected('a value');
    this.at += number.length;
    return Number(number);
  }

  expectEnd(): void {
    this.skipBlanks();
    if (this.at < this.text.length) throw this.unexpected('the end');
  }

  private readObject(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.at += 1;
    for (;;) {
      this.skipBlanks();
      if (this.take('}')) return Object.fromEntries(entries);
      const key = this.readKey();
      this.skipBlanks();
      if (!this.take(':')) throw this.unexpected("':'");
      entries.push([key, this.readValue(depth + 1)]);
      this.skipBlanks();
      if (!this.take(',') && this.text[this.at] !== '}') throw this.unexpected("',' or '}'");
    }
  }

  private readArray(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    for (;;) {
      this.skipBlanks();
      if (this.take(']')) return items;
      items.push(this.readValue(depth + 1));
      this.skipBlanks();
      if (!this.take(',') && this.text[this.at] !== ']') throw this.unexpected("',' or ']'");
    }
  }

  private readKey(): string {
    const next = this.text[this.at];
    if (next === '"' || next === "'") return this.readString(next);
    const name = /^[\w$]+/.exec(this.text.slice(this.at, this.at + 1024))?.[0];
    if (name === undefined) throw this.unexpected('a property name');
    this.at += name.length;
    return name;
  }

  private readString(quote: string): string {
    const begin = this.at;
    this.at += 1;
    let value = '';
    for (;;) {
      const next = this.text[this.at];
      if (next === undefined) throw this.unexpected('the end of a string', begin);
      this.at += 1;
      if (next === quote) return value;
      value += next === '\\' ? this.readEscape() : next;
    }
  }

  private readEscape(): string {
    const next = this.text[this.at] ?? '';
    this.at += 1;
    const plain = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\', '/': '/' }[next];
    if (plain !== undefined) return plain;
    const code = next === 'u' ? /^[0-9a-fA-F]{4}/.exec(this.text.slice(this.at, this.at + 4))?.[0] : undefined;
    if (code === undefined) throw this.unexpected('an escape');
    this.at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): void {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
      const opening = this.text.slice(this.at, this.at + 2);
      if (opening !== '//' && opening !== '/*') return;
      const end = opening === '//' ? this.text.indexOf('\n', this.at) : this.text.indexOf('*/', this.at + 2);
      if (end === -1 && opening === '/*') throw this.unexpected('the end of a comment');
      this.at = end === -1 ? this.text.length : end + (opening === '//' ? 1 : 2);
    }
  }

  private unexpected(wanted: string, at = this.at): JsonReaderException {
    const found = this.text[at];
    const what = found === undefined ? 'Unexpected end of content' : `Unexpected character encountered: ${found}`;
    return new JsonReaderException(`${what}, position ${at}: expected ${wanted}.`);
  }
}
