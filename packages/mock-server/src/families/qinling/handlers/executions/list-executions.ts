import { executionFields, readByPage } from '../../decode/page-forms.js';
import { listVisible } from '../../lookup.js';
import { writePageTime } from '../../page-time.js';
import { readFilter } from '../../read-filter.js';
import { requesterOf } from '../../requester.js';
import type { ExecutionRecord, QinlingHandlers } from '../../state.js';

/** What a filter looks at: by the page a time as the page writes it. */
function readField(record: ExecutionRecord, name: (typeof executionFields)[number], isByPage: boolean): string | null {
  const value = record[name];
  if (value === null) return null;
  return isByPage && name.endsWith('_at') ? writePageTime(String(value)) : String(value);
}

/**
 * `GET /v1/executions`: the project's own, oldest first, that pass all filters; a filter on projects looks at all of them.
 * What can be filtered by was judged before.
 */
export const listExecutions: QinlingHandlers['listExecutions'] = (call) => {
  const { query, runtime } = call;
  const isByPage = call.switches.has(readByPage);
  const who = requesterOf(call);
  const asked: Readonly<Record<string, string | undefined>> = query;
  const filters = executionFields.flatMap((name) =>
    asked[name] === undefined ? [] : [{ name, passes: readFilter(asked[name]) }],
  );
  const isOfAll = query.all_projects || query.project_id;
  const visible = listVisible(runtime.data.executions.values(), who, isOfAll ? { all_projects: 'true' } : {});
  const executions = visible.filter((record) =>
    filters.every(({ name, passes }) => passes(readField(record, name, isByPage))),
  );
  return { status: 200, body: { executions: executions.map((record) => ({ ...record })) } };
};
