import type { Answer } from '../../../family.js';

/** The page and the extension's handler, as a row's source names them. */
export const sources = {
  page: '001_58efe9cf927144ad.txt',
  handler: 'azure-functions-durable-extension, HttpApiHandler.cs',
  client: 'azure-functions-durable-extension, DurableClient.cs',
} as const;

/** An answer's body where it is an object. */
export function readObject(answer: Answer): Readonly<Record<string, unknown>> | undefined {
  const { body } = answer;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? (body as Record<string, unknown>) : undefined;
}

/** The rows of an answer that is a list. */
export function editRows(answer: Answer, edit: (row: Record<string, unknown>) => Record<string, unknown>): Answer {
  return answer.status === 200 && Array.isArray(answer.body) ? { ...answer, body: answer.body.map(edit) } : answer;
}

/** The same without some keys. */
export function omitKeys<Row extends object>(row: Row, ...keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}
