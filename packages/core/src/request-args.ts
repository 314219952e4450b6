/** What an operation's arguments are made of. */
export interface RequestArgs {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON where the operation's media type is that; else as it is. An `EncodedBody` goes as it says. */
  readonly body?: unknown;
}
