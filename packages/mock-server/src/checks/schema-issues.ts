import type { StrictSchema } from '../table.js';

/** What a schema finds wrong with a value, one line per fault: `body.items[0].name: Invalid input…`. */
export function listSchemaIssues(schema: StrictSchema, value: unknown, where: string): string[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return (result.error?.issues ?? []).map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return `${where}${path}: ${issue.message}`;
  });
}
