import type { SchemaIssue, StrictSchema } from '../table.js';

const writePath = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** What is known of a fault besides its message, which the schemas leave bare to stay small. */
function describeCause({ expected, keys, errors }: SchemaIssue, where: string): string {
  if (expected !== undefined) return `: expected ${expected}`;
  if (keys !== undefined) return `: unknown ${keys.join(', ')}`;
  const forms = (errors ?? []).filter((each) => each.length > 0);
  if (forms.length === 0) return '';
  return `: fits no form (${forms.map((each) => each.map((issue) => describe(issue, where)).join('; ')).join(' | ')})`;
}

function describe(issue: SchemaIssue, where: string): string {
  const place = `${where}${writePath(issue.path)}`;
  return `${place}: ${issue.message}${describeCause(issue, place)}`;
}

/** What a schema finds wrong with a value, one line per fault: `body.items[0].name: Invalid input: expected string`. */
export function listSchemaIssues(schema: StrictSchema, value: unknown, where: string): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : (result.error?.issues ?? []).map((issue) => describe(issue, where));
}
