import type { TestData } from './random-rows.js';

/**
 * What a filter and an order mean, said in SQL and by nothing that the engine uses: SQLite's own three-valued logic,
 * EXISTS, GLOB, LIKE, strftime and NULLS FIRST decide.
 */
export function writeSelect(filter: unknown, orderBy: readonly Record<string, string>[]): string {
  return `SELECT f0.id FROM "function" f0 WHERE ${writeFilter('function', 'f0', filter)} ORDER BY ${writeOrder(orderBy)}`;
}

/** The tables of {@link writeSelect}, filled. */
export function writeTables(data: TestData): string {
  const { functions, versions, workspaces, users } = data;
  return Object.entries(columns)
    .map(([table, names]) => {
      const rows: readonly object[] = { function: functions, version: versions, workspace: workspaces, user: users }[
        table
      ]!;
      const create = `DROP TABLE IF EXISTS "${table}"; CREATE TABLE "${table}" (${names.map((name) => `"${name}"`).join(', ')});`;
      const inserts = rows.map(
        (row) =>
          `INSERT INTO "${table}" VALUES (${names.map((name) => writeValue((row as Record<string, unknown>)[name])).join(', ')});`,
      );
      return create + inserts.join('');
    })
    .join('');
}

const columns: Readonly<Record<string, readonly string[]>> = {
  function:
    'id workspaceId name description defaultVersionId source system createdBy runtimeUserId deletedAt retentionTier createdAt updatedAt'.split(
      ' ',
    ),
  version: 'id functionId name parentId inputSchemaId outputSchemaId createdAt updatedAt'.split(' '),
  workspace: ['id', 'name', 'createdAt'],
  user: ['id', 'name', 'handle', 'createdAt'],
};

const joins: Readonly<Record<string, readonly [table: string, theirs: string, ours: string, also?: string]>> = {
  workspace: ['workspace', 'id', 'workspaceId'],
  defaultVersion: ['version', 'id', 'defaultVersionId'],
  versions: ['version', 'functionId', 'id'],
  createdByUser: ['user', 'id', 'createdBy'],
  runtimeUser: ['user', 'id', 'runtimeUserId'],
  function: ['function', 'id', 'functionId', 'deletedAt IS NULL'],
};

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function writeFilter(table: string, alias: string, filter: unknown): string {
  const parts = Object.entries(filter as object).map(([key, value]: [string, unknown]) => {
    const logic = writeLogic(key, value, (part) => writeFilter(table, alias, part));
    if (logic !== undefined) return logic;
    if (columns[table]!.includes(key)) return writeCondition(`${alias}."${key}"`, key.endsWith('At'), value);
    const [other, theirs, ours, also] = joins[key]!;
    const inner = `${alias}_`;
    const matching = typeof value === 'boolean' ? '1' : writeFilter(other, inner, value);
    const exists = `EXISTS (SELECT 1 FROM "${other}" ${inner} WHERE ${inner}."${theirs}" = ${alias}."${ours}" AND ${also === undefined ? '1' : `${inner}.${also}`} AND ${matching})`;
    return value === false ? `NOT ${exists}` : exists;
  });
  return join(parts, 'AND', '1');
}

function writeLogic(key: string, value: unknown, write: (part: unknown) => string): string | undefined {
  if (key === 'NOT') return `NOT (${write(value)})`;
  if (key === 'AND') return join((value as unknown[]).map(write), 'AND', '1');
  return key === 'OR' ? join((value as unknown[]).map(write), 'OR', '0') : undefined;
}

function writeCondition(column: string, isInstant: boolean, value: unknown): string {
  if (value === null) return `${column} IS NULL`;
  if (typeof value !== 'object') return `${column} = ${writeOperand(value, isInstant)}`;
  const parts = Object.entries(value).map(([key, operand]: [string, unknown]) => {
    const logic = writeLogic(key, operand, (part) => writeCondition(column, isInstant, part));
    return logic ?? writeOperator(column, isInstant, key, operand);
  });
  return join(parts, 'AND', '1');
}

function writeOperator(column: string, isInstant: boolean, operator: string, operand: unknown): string {
  const not = operator.startsWith('not') ? 'NOT ' : '';
  switch (operator) {
    case 'isNull':
    case 'isNotNull':
      return `${column} IS ${(operator === 'isNull') === operand ? '' : 'NOT '}NULL`;
    case 'in':
    case 'notIn':
      return `${column} ${not}IN (${(operand as unknown[]).map((each) => writeOperand(each, isInstant)).join(', ')})`;
    case 'like':
    case 'notLike':
      return `${column} ${not}GLOB ${writeValue(writeGlob(operand as string))}`;
    case 'ilike':
    case 'notIlike':
      return `${column} ${not}LIKE ${writeValue(operand)} ESCAPE '\\'`;
    default:
      return `${column} ${comparisons[operator]!} ${writeOperand(operand, isInstant)}`;
  }
}

/** SQLite's LIKE has no case of its own: GLOB has, with other wildcards. */
function writeGlob(pattern: string): string {
  return pattern.replace(/\\(.)|(.)/gsu, (_all, escaped: string | undefined, plain: string) => {
    const character = escaped ?? plain;
    if (escaped === undefined && character === '%') return '*';
    if (escaped === undefined && character === '_') return '?';
    return '*?['.includes(character) ? `[${character}]` : character;
  });
}

function writeOrder(orderBy: readonly Record<string, string>[]): string {
  const keys = orderBy.length === 0 ? [['createdAt', 'desc'] as const] : orderBy.flatMap((key) => Object.entries(key));
  const last = keys.at(-1)![1].startsWith('desc') ? 'desc' : 'asc';
  const parts = [...keys, ['id', last] as const].map(([field, direction]) => {
    const [way, , nulls] = direction.split('_') as [string, string?, string?];
    return `f0."${field}" ${way} NULLS ${nulls ?? (way === 'asc' ? 'last' : 'first')}`;
  });
  return parts.join(', ');
}

function writeOperand(value: unknown, isInstant: boolean): string {
  return isInstant ? `strftime('%Y-%m-%dT%H:%M:%fZ', ${writeValue(value)})` : writeValue(value);
}

function writeValue(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(Number(value));
}

function join(parts: readonly string[], word: string, empty: string): string {
  return parts.length === 0 ? empty : `(${parts.join(` ${word} `)})`;
}
