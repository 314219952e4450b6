import { type ErrorReading, type FailedAnswer, PollError, pickTexts, readErrorPage } from '@functionary/core';
import type { App } from './types.js';

/** The app that was waited for is switched off (`enabled` is false), so that it will not come to run. */
export class AppDisabledError extends PollError {
  declare readonly functionAppName: string;
  /** As it was seen last. Non-enumerable. */
  declare readonly app: App;

  override get name(): 'AppDisabledError' {
    return 'AppDisabledError';
  }

  constructor(app: App) {
    const { name: functionAppName, properties } = app;
    const text = `app ${functionAppName} is ${properties.state} and switched off; update it with { properties: { enabled: true } }`;
    super(text, undefined, { functionAppName }, { app });
  }
}

/** What the services mean by a status without a body. */
const EMPTY: Readonly<Record<number, string>> = {
  401: 'the key or token is missing, wrong, or not good for this',
  403: 'the key is not good for this, or the app is stopped',
  404: 'no such function, app or route',
  429: 'too many requests',
};

/** How many of an error's own details are shown. */
const SHOWN_DETAILS = 3;

/**
 * Understands an error body, whoever wrote it: Resource Manager's `{ error: { code, message, details } }`, App Service's
 * `{ Code, Message, Details }`, the page's `{ code, message }`, the `{ Message, ExceptionMessage }` of Kudu and of the
 * host, Entra's `{ error, error_description }`, a text, a page, or nothing.
 */
export function readError({ status, body }: FailedAnswer): ErrorReading {
  if (typeof body === 'string') {
    const { code, remark } = readErrorPage(body);
    return { code, message: remark ?? EMPTY[status], details: body };
  }
  const whole = (body ?? {}) as Record<string, unknown>;
  const isWrapped = typeof whole.error === 'object' && whole.error !== null;
  const fields = isWrapped ? (whole.error as Record<string, unknown>) : whole;
  const code = pickTexts(fields, ['code', 'Code', 'errorCode', 'error', 'ExceptionType'])[0];
  const said = pickTexts(fields, ['message', 'Message', 'ExceptionMessage', 'error_description', 'title', 'detail']);
  const message = [...new Set([...said, ...listDetails(fields.details ?? fields.Details)])].join(': ');
  return { code, message: message || EMPTY[status], details: body };
}

/** What an error's details say, of which there is mostly one that says it all again. */
function listDetails(details: unknown): string[] {
  if (!Array.isArray(details)) return [];
  return details.slice(0, SHOWN_DETAILS).flatMap((entry) => pickTexts(entry, ['message', 'Message']));
}
