/**
 * JSON as Python writes it: a blank after each comma and colon, ASCII alone, floats with a point. Qinling stores inputs
 * and results as values and writes them out anew, so this is how they come back.
 *
 * @module
 */

const tokens = /[^\s"{}[\],:]+|["{}[\],:]/g;

/** The end of a text that begins at a quote: a regular expression gives up on a long one. */
function findTextEnd(json: string, start: number): number {
  let end = start;
  do end = json.indexOf('"', end + 1);
  while (end > 0 && isEscaped(json, end));
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

function writeString(value: string): string {
  const escaped = value.replace(
    /["\\]|[^ -~]/g,
    (char) => shortEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** A float as Python's `repr` writes it: `1.0`, `1e-05`, `1e+16`. */
export function writePythonFloat(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(value, -0)) return '-0.0';
  const [digits, power] = value.toExponential().split('e');
  const exponent = Number(power);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const plain = String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

function writeToken(token: string): string {
  if (token === ',' || token === ':') return `${token} `;
  if (token === '-0') return '0';
  return /^-?\d.*[.eE]/.test(token) ? writePythonFloat(Number(token)) : token;
}

/**
 * The same value, written as Python does. Integers keep all their digits.
 *
 * @param json a text that is JSON
 */
export function writePythonJson(json: string): string {
  const reader = new RegExp(tokens);
  const written: string[] = [];
  for (let found = reader.exec(json); found; found = reader.exec(json)) {
    const [token] = found;
    if (token !== '"') {
      written.push(writeToken(token));
      continue;
    }
    reader.lastIndex = findTextEnd(json, found.index);
    written.push(writeString(JSON.parse(json.slice(found.index, reader.lastIndex)) as string));
  }
  return written.join('');
}
