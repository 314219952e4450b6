import type { WireRequest } from './wire-request.js';

/** An answer as a family judges it. */
export interface FailedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else its text; undefined when empty. */
  readonly body: unknown;
}

/** What a family's error body says. */
export interface ErrorReading {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly details?: unknown;
}

/** What differs between services in how they speak of errors and take credentials. */
export interface FamilyRules {
  /** The family's name. */
  readonly name: string;
  /** Understands the body of an error, whoever wrote it: the service, a gateway, a proxy. */
  readError(answer: FailedAnswer): ErrorReading;
  /** Whether a failure is the service's own verdict, which a second attempt would get again. @default never */
  isVerdict?(answer: FailedAnswer): boolean;
  /** Puts the credential into a request: a header, or a query parameter. */
  place(credential: string, request: WireRequest): void;
  /** What a token is asked for, where the credential has `getToken`. */
  readonly scopes?: readonly string[];
  /** Query parameters whose values may be shown in errors and hooks; the values of all others are redacted. */
  readonly visibleQuery?: readonly string[];
}
