/** A format: the type that carries it and the zod (mini) expressions that check it. */
export interface Format {
  readonly type: 'string' | 'number' | 'integer';
  /** As the service may send it. */
  readonly loose: string;
  /** As the mock may send it. @default loose */
  readonly strict?: string;
}

/** The formats that a document may use. */
export const formats: Readonly<Record<string, Format>> = {
  // Any number of fraction digits passes: the framework sends seven. Services forget the offset now and then.
  'date-time': {
    type: 'string',
    loose: 'z.iso.datetime({ offset: true, local: true })',
    strict: 'z.iso.datetime({ offset: true })',
  },
  date: { type: 'string', loose: 'z.iso.date()' },
  time: { type: 'string', loose: 'z.iso.time()' },
  duration: { type: 'string', loose: 'z.iso.duration()' },
  // any version and variant
  uuid: { type: 'string', loose: 'z.guid()' },
  uri: { type: 'string', loose: 'z.url()' },
  'uri-reference': { type: 'string', loose: 'z.string()' },
  email: { type: 'string', loose: 'z.email()' },
  hostname: { type: 'string', loose: 'z.hostname()' },
  ipv4: { type: 'string', loose: 'z.ipv4()' },
  ipv6: { type: 'string', loose: 'z.ipv6()' },
  byte: { type: 'string', loose: 'z.base64()' },
  password: { type: 'string', loose: 'z.string()' },
  binary: {
    type: 'string',
    loose:
      'z.custom<Uint8Array | ReadableStream>((value) => value instanceof Uint8Array || value instanceof ReadableStream)',
  },
  int32: { type: 'integer', loose: 'z.int32()' },
  int64: { type: 'integer', loose: 'z.int()' },
  float: { type: 'number', loose: 'z.number()' },
  double: { type: 'number', loose: 'z.number()' },
};
