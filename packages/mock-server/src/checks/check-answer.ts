import type { StrictSchemas, TableOperation } from '../table.js';
import { jsonType, type Reply } from '../wire/reply.js';
import { listSchemaIssues } from './schema-issues.js';

/** The one that nearly every answer has is not taken apart each time. */
const mediaTypeOf = (contentType: string) =>
  contentType === jsonType ? 'application/json' : contentType.split(';', 1)[0]!.trim().toLowerCase();

/** What the document finds wrong with an answer as it goes over the wire: status, headers, media type, body, unknown keys included. */
export function checkAnswer(operation: TableOperation, reply: Reply, strict: StrictSchemas): string[] {
  if (operation.anyAnswer) return [];
  const response = operation.responses[reply.status];
  if (!response) return [`status ${reply.status} is not in the document`];
  const issues: string[] = [];
  for (const name of response.headers) {
    if (reply.headers[name.toLowerCase()] === undefined) issues.push(`header ${name} is missing`);
  }
  const mediaTypes = Object.keys(response.types);
  if (reply.body === null) {
    // An empty text is a text, and nobody writes its type.
    const hasToBeJson = mediaTypes.some((type) => response.types[type] !== null);
    if (hasToBeJson) issues.push(`the body is empty, and should be ${mediaTypes.join(' or ')}`);
    return issues;
  }
  if (mediaTypes.length === 0) return [...issues, 'there is a body, and should be none'];
  const mediaType = mediaTypeOf(reply.headers['content-type'] ?? '');
  const key = response.types[mediaType];
  if (key === undefined) return [...issues, `content type '${mediaType}' is not ${mediaTypes.join(' or ')}`];
  if (key === null) return issues;
  const schema = strict[key];
  if (!schema) return [...issues, `there is no schema '${key}'`];
  if (typeof reply.body !== 'string') return [...issues, 'the body is not JSON text'];
  let body: unknown;
  try {
    body = JSON.parse(reply.body);
  } catch {
    return [...issues, 'the body is not JSON'];
  }
  return [...issues, ...listSchemaIssues(schema, body, 'body')];
}
