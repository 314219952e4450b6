/**
 * The address of the blob that stands where a value was too large for the instance's row, if this is one. Task hubs on
 * Azure Storage keep such values in the container `{taskhub}-largemessages`.
 */
export function findLargeMessageUrl(value: unknown): string | undefined {
  return typeof value === 'string' &&
    /^https?:\/\/[^/?#]+\/(?:[^/?#]+\/)?[a-z\d-]+-largemessages\/[^\s?#]+$/.test(value)
    ? value
    : undefined;
}
