import type { WorldServices } from '../../../family.js';

/** A refusal of Entra: its number, the word that OAuth 2.0 has for it, and its sentence. */
export interface TokenRefusal<Status extends 400 | 401 = 400 | 401> {
  readonly status: Status;
  readonly error: string;
  readonly number: number;
  readonly message: string;
}

/** A refusal as it goes over the wire. */
export function answerRefusal<Status extends 400 | 401>(
  { status, error, number, message }: TokenRefusal<Status>,
  services: Pick<WorldServices, 'uuid' | 'now'>,
) {
  const trace = services.uuid();
  const correlation = services.uuid();
  const timestamp = new Date(services.now()).toISOString().replace('T', ' ').replace(/\.\d+/, '');
  return {
    status,
    headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
    body: {
      error,
      error_description: `AADSTS${number}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [number],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
    },
  };
}
