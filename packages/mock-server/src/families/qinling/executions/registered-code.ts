/** What a function is told of the execution that it runs in. */
export interface ExecutionContext {
  readonly executionId: string;
  readonly functionId: string;
  readonly functionName: string | null;
  /** 0 is the function itself. */
  readonly functionVersion: number;
  readonly projectId: string;
  /** Writes a line to the execution's log, as `print` does in Python. */
  print(...values: unknown[]): void;
}

/**
 * A function's code, in JavaScript in place of its runtime's language. It is called with the keyword arguments that the
 * input's JSON object stands for, `{}` where there is none; or with the text of an input that is no object. What it
 * returns is the output; what it throws makes the execution fail.
 */
export type FunctionHandler = (input: any, context: ExecutionContext) => unknown;

/** Code by a function's id, its name, or its entry (`module.function`); the first that is found in this order runs. */
export interface RegisteredCode {
  readonly handlers: Map<string, FunctionHandler>;
}
