function formatValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function formatPlaceholder(placeholder: string, value: unknown): string {
  switch (placeholder) {
    case '%d':
      return String(Number(value));
    case '%i':
      return String(Number.parseInt(String(value), 10));
    case '%f':
      return String(Number.parseFloat(String(value)));
    case '%c':
      return '';
    default:
      return formatValue(value);
  }
}

/** Makes one line of what `console.log` would be given: `%s`, `%d`, `%i`, `%f`, `%j`, `%o`, `%O`, `%c` and `%%` in a leading text, the rest after it. */
export function formatLog(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(formatValue).join(' ');
  const text = first.replace(/%[sdifjoOc%]/g, (placeholder) => {
    if (placeholder === '%%') return '%';
    return rest.length > 0 ? formatPlaceholder(placeholder, rest.shift()) : placeholder;
  });
  return [text, ...rest.map(formatValue)].join(' ');
}
