/** A request that Qinling refuses before its handler sees it. */
export class InvalidRequest extends Error {
  constructor(
    readonly status: 400 | 415,
    message: string,
  ) {
    super(message);
  }
}

/** A value that does not fit, in the words of WSME (openstack/wsme exc.py). */
export function invalidInput(field: string, value: string, problem: string): InvalidRequest {
  return new InvalidRequest(400, `Invalid input for field/attribute ${field}. Value: '${value}'. ${problem}`);
}
