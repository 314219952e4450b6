/** A body that is encoded already, such as a form. As `args.body` of a call its content type wins over the operation's. */
export interface EncodedBody {
  readonly contentType: string;
  /** In bytes, where it is known. */
  readonly length?: number | undefined;
  /** False where it is made from a stream that can be read once: then it is never sent twice. */
  readonly isReplayable: boolean;
  /**
   * Called once for each request that is sent.
   *
   * @param headers of that request, to be added to: a stream of known length states it here, for anything else the platform does
   * @param signal lets go of what the body is made from when it aborts
   */
  open(headers: Headers, signal: AbortSignal | undefined): BodyInit | Promise<BodyInit>;
  /** Called when the service has taken the request: its answer is a success. */
  settle?(): void;
  /** Called when the exchange is over, however it ended: lets go of what was not read, which a service that answers early leaves behind. */
  close?(): void;
}

/** Whether a body is one that is sent as it is encoded. */
export function isEncodedBody(body: unknown): body is EncodedBody {
  // Data may have a field of that name too; it is no function.
  return typeof (body as Partial<EncodedBody> | null | undefined)?.open === 'function';
}
