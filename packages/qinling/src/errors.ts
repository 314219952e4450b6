import type { ErrorReading, FailedAnswer } from '@functionary/core';

/**
 * Understands an error body: Qinling's `{ faultcode, faultstring }`, Keystone's `{ error: { message, title } }`, the
 * `{ title, description }` of the middleware in front, a page.
 */
export function readError({ body }: FailedAnswer): ErrorReading {
  if (typeof body === 'string') return { message: /<title>([^<]*)/i.exec(body)?.[1] ?? body };
  if (typeof body !== 'object' || body === null) return {};
  const { error } = body as Record<string, unknown>;
  const fields = ((typeof error === 'object' && error) || body) as Record<string, unknown>;
  const pick = (...keys: string[]) => keys.map((key) => fields[key]).find((value) => typeof value === 'string');
  return {
    code: pick('faultcode', 'title') as string | undefined,
    message: pick('faultstring', 'message', 'description') as string | undefined,
    details: body,
  };
}
