/** What a request may hold by the service's page, beside what the service takes. */
export interface PageForm {
  /** Parameters of the query. */
  readonly query?: readonly string[];
  /** Names in a body, and the service's own for them. Where both are sent the page's stays a name that nobody knows. */
  readonly names?: Readonly<Record<string, string>>;
  /** What a body is where there is none, and what it has of that where it is not sent. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const scaleByOne: PageForm = { body: { count: 1 } };

/** The fields of the page's executions, by which they can be listed. */
export const executionFields = [
  ...(['id', 'function_id', 'function_version', 'input', 'description', 'status', 'sync', 'result'] as const),
  ...(['project_id', 'created_at', 'updated_at'] as const),
] as const;

/** By operation; each is read so where a row of the deviations table sets {@link readByPage} for it. */
export const pageForms: Readonly<Record<string, PageForm>> = {
  createRuntime: { names: { 'is_public:': 'is_public' } },
  createAlias: { names: { version: 'function_version' } },
  createFunctionVersion: { body: {} },
  ...{ scaleUpFunction: scaleByOne, scaleDownFunction: scaleByOne },
  ...{ scaleUpFunctionVersion: scaleByOne, scaleDownFunctionVersion: scaleByOne },
  listExecutions: { query: executionFields },
};

/** The switch by which a request is read as the page has it, too. */
export const readByPage = 'read-by-page';

/** Gives a body the service's names, and what the page says of what is not sent. */
export function applyPageForm(sent: Readonly<Record<string, unknown>>, form: PageForm): Record<string, unknown> {
  const body: Record<string, unknown> = { ...form.body };
  for (const [name, value] of Object.entries(sent)) {
    const own = form.names && Object.hasOwn(form.names, name) ? form.names[name]! : name;
    body[Object.hasOwn(sent, own) ? name : own] = value;
  }
  return body;
}
