/** A time of the service as its page writes it: a blank for the T, and no zone. */
export function writePageTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z$/, '$1 $2');
}
