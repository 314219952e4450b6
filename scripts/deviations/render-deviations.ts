/** What the document needs of a row of a family's table. */
export interface DeviationRow {
  readonly id: string;
  readonly operations: readonly string[];
  readonly profiles: readonly string[];
  readonly says: string;
  readonly does: string;
  readonly source: string;
}

/** What the document needs of a family. */
export interface DeviationFamily {
  readonly name: string;
  readonly profiles: readonly string[];
  readonly deviations: readonly DeviationRow[];
}

const introduction = `# Deviations

<!-- Written by scripts/deviations.ts from the tables in packages/mock-server/src/families/*/deviations.ts: edit those, then run it. -->

Where a service's page and the service itself differ, the mock server serves both, by profile. \`observed\`, the default, is
what the service does today. Every other profile is \`observed\` with some of the rows below applied to it: \`documented\` takes
the page at its word wherever the page is clear.

A row without a profile is a difference that no profile changes anything for: the page is silent there, or contradicts
itself, and the mock does what the service does.
`;

/** Writes `docs/deviations.md`: a section a family, a table a profile. */
export function renderDeviations(families: readonly DeviationFamily[]): string {
  return `${[introduction, ...families.map(renderFamily)].join('\n')}`;
}

function renderFamily({ name, profiles, deviations }: DeviationFamily): string {
  const sections = profiles.map((profile) =>
    renderRows(
      `### ${name}: \`${profile}\``,
      deviations.filter((row) => row.profiles.includes(profile)),
    ),
  );
  const everywhere = deviations.filter((row) => row.profiles.length === 0);
  return [`## ${name}\n`, ...sections, renderRows(`### ${name}: the same under every profile`, everywhere)]
    .filter((section) => section !== '')
    .join('\n');
}

function renderRows(heading: string, rows: readonly DeviationRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ id, operations, says, does, source }) =>
    renderCells([`\`${id}\``, renderOperations(operations), escapeCell(says), escapeCell(does), escapeCell(source)]),
  );
  const head = renderCells(['row', 'operations', 'the page', 'the service', 'source']);
  return `${[heading, '', head, renderCells(['---', '---', '---', '---', '---']), ...lines].join('\n')}\n`;
}

function renderOperations(operations: readonly string[]): string {
  const isAll = operations.length === 0 || operations.includes('*');
  return isAll ? 'all' : operations.map((operation) => `\`${operation}\``).join(', ');
}

function renderCells(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Keeps a text inside its cell, and keeps what stands in braces or brackets from being read as markup. */
function escapeCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<>*_[\]]/g, '\\$&');
}
