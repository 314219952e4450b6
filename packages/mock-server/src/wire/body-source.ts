/** Where the bytes of a body come from: as much of `Request` as reading it takes. */
export interface BodySource {
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body: ReadableStream<Uint8Array> | null;
  /** The bytes, where they are at hand. */
  readonly bytesAtHand?: Uint8Array;
}

const noBytes = new Uint8Array(0);
const encoder = new TextEncoder();

function atHand(bytes: Uint8Array): BodySource {
  return {
    bytesAtHand: bytes,
    body: null,
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
  };
}

/** The source of a `fetch` body, with the content type that the platform would give it. */
export function bodySourceOf(body: BodyInit | null | undefined): {
  readonly body: BodySource;
  readonly contentType: string | undefined;
} {
  if (body === null || body === undefined) return { body: atHand(noBytes), contentType: undefined };
  if (typeof body === 'string') return { body: atHand(encoder.encode(body)), contentType: 'text/plain;charset=UTF-8' };
  // As the platform does: what its owner does with the bytes later is not sent.
  if (body instanceof Uint8Array) return { body: atHand(new Uint8Array(body)), contentType: undefined };
  const response = new Response(body);
  return { body: response, contentType: response.headers.get('content-type') ?? undefined };
}
