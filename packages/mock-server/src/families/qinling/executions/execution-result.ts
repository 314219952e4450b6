import { writePythonFloat, writePythonJson } from './python-json.js';

/** What became of user code. */
export type CodeOutcome = { readonly value: unknown } | { readonly thrown: unknown };

/** How an execution ended. */
export interface ExecutionEnd {
  readonly status: 'success' | 'failed' | 'error';
  /** A text of JSON. */
  readonly result: string;
}

function refuseUnwritable(key: string, value: unknown): unknown {
  const where = key === '' ? 'The output' : `The output's '${key}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${where} is ${value}: not JSON`);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`${where} is a ${typeof value}: not JSON`);
  return value;
}

/** What user code threw, in words; an object that cannot be written, or a getter that throws, has none of its own. */
function writeThrown(write: () => unknown): string {
  try {
    return String(write());
  } catch {
    return 'What was thrown cannot be written as text';
  }
}

const describeThrown = (thrown: unknown): string =>
  writeThrown(() => (thrown instanceof Error ? thrown.message : thrown));

/** The line that a failure leaves in the log, as a traceback ends with it. */
export function describeFailure(thrown: unknown): string {
  return writeThrown(() => (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : thrown));
}

/** An execution that failed, in words. @param durationMs by the world's clock */
export function failWith(message: string, durationMs: number): ExecutionEnd {
  const output = writePythonJson(JSON.stringify(message));
  return { status: 'failed', result: `{"output": ${output}, "duration": ${writePythonFloat(durationMs / 1000)}}` };
}

/** The engine could not run the code at all. */
export const engineFailure: ExecutionEnd = {
  status: 'error',
  result: '{"output": "Function execution failed."}',
};

/**
 * The end of an execution whose code ended. An image tells no output, and its duration in whole seconds.
 *
 * @param durationMs by the world's clock
 */
export function endOf(outcome: CodeOutcome, durationMs: number, isImage: boolean): ExecutionEnd {
  if ('thrown' in outcome) return failWith(describeThrown(outcome.thrown), durationMs);
  if (isImage) return { status: 'success', result: `{"duration": ${Math.floor(durationMs / 1000)}}` };
  let json: string;
  try {
    json = JSON.stringify(outcome.value, refuseUnwritable) ?? 'null';
  } catch (error) {
    return failWith(describeThrown(error), durationMs);
  }
  const duration = writePythonFloat(durationMs / 1000);
  return { status: 'success', result: `{"output": ${writePythonJson(json)}, "duration": ${duration}}` };
}
