/** A function app that cannot be loaded, with what to do about it. */
export class FunctionAppError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FunctionAppError';
  }
}
