import type { SiteRecord } from '../state.js';

/** How much a key opens: `admin` all, `function` functions, `system` what an extension serves, `anonymous` what asks for no key. */
export type KeyLevel = 'anonymous' | 'function' | 'system' | 'admin';

/** What a function is told besides its input. Its log goes to the app's log, which can be followed. */
export interface InvocationContext {
  readonly invocationId: string;
  readonly functionName: string;
  /** The parameters of its route. */
  readonly params: Readonly<Record<string, string>>;
  /** Of the key that it was called with. */
  readonly keyLevel: KeyLevel;
  /** The app's URL as the request reached it, without a slash at its end. */
  readonly appUrl: string;
  log(...values: unknown[]): void;
  trace(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
}

/**
 * An HTTP function. What it gives is the answer: a `Response`, streams included; nothing, which is an empty 200; bytes, a Blob or a form;
 * text, as `text/plain`; any other value as JSON. What it throws is an empty 500, and a line in the app's log. On Bun a `Response` made of
 * text names no content type by itself: give the text alone, or say the type.
 */
export type HttpHandler = (request: Request, context: InvocationContext) => unknown;

/** A function of another trigger. Its input is what stands for the trigger's message: read as JSON where it is JSON. */
export type TriggerHandler = (input: any, context: InvocationContext) => unknown;

/** Functions as code. No data: a snapshot knows by {@link SiteRecord.codeKey} which of it a site runs. */
export interface RegisteredCode {
  readonly http: Map<string, HttpHandler>;
  readonly triggers: Map<string, TriggerHandler>;
}

/** No code yet. */
export function createRegisteredCode(): RegisteredCode {
  return { http: new Map(), triggers: new Map() };
}

/** Under which name a function's code is registered. */
export function codeNameOf(site: SiteRecord, functionName: string): string {
  return `${site.codeKey}/${functionName.toLowerCase()}`;
}
