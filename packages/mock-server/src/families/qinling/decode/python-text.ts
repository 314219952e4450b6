/**
 * Values of JSON as Python prints them: Qinling's messages quote what they refuse.
 *
 * @module
 */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written otherwise
  const written = text.replace(/[\\\u0000-\u001f\u007f]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(2, '0');
    return escapes[character] ?? `\\x${code}`;
  });
  return mark + (mark === "'" ? written.replaceAll("'", "\\'") : written) + mark;
}

/** As `repr()` writes it. */
export function writePythonValue(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(writePythonValue).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${quote(key)}: ${writePythonValue(item)}`)
    .join(', ')}}`;
}

/** As `str()` writes it: a text as it is. */
export function writePythonText(value: unknown): string {
  return typeof value === 'string' ? value : writePythonValue(value);
}

/** The type of a value, as `str(type(value))` writes it. */
export function writePythonType(value: unknown): string {
  if (typeof value === 'string') return "<class 'str'>";
  if (typeof value === 'boolean') return "<class 'bool'>";
  if (typeof value === 'number') return Number.isInteger(value) ? "<class 'int'>" : "<class 'float'>";
  return Array.isArray(value) ? "<class 'list'>" : "<class 'dict'>";
}
