/** The record that ends a ZIP file's directory, without its comment: 22 bytes that begin with `PK\x05\x06`. */
const recordLength = 22;
const longestComment = 65_536;

function isRecordAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6;
}

/**
 * Whether bytes pass for a ZIP file by the test that Qinling makes (Python's `zipfile.is_zipfile`): the last mark of an
 * end of a directory, in the last 64 KiB, has a whole record behind it. What is in the file is not looked at.
 */
export function isZipFile(bytes: Uint8Array): boolean {
  const last = bytes.length - recordLength;
  if (last < 0) return false;
  if (isRecordAt(bytes, last) && bytes[bytes.length - 2] === 0 && bytes[bytes.length - 1] === 0) return true;
  const first = Math.max(last - longestComment, 0);
  for (let at = bytes.length - 4; at >= first; at -= 1) if (isRecordAt(bytes, at)) return at <= last;
  return false;
}
