/** Whether Qinling takes a text for a UUID: with or without dashes, in any case, as a URN or in braces (oslo_utils uuidutils.py). */
export function isUuid(text: string): boolean {
  const bare = text
    .replace('urn:', '')
    .replace('uuid:', '')
    .replace(/^[{}]+|[{}]+$/g, '')
    .replaceAll('-', '');
  return /^[0-9a-f]{32}$/i.test(bare);
}

/** Qinling's word for what is no UUID (openstack/qinling api/controllers/v1/types.py). */
export function describeNoUuid(value: string): string {
  return `Expected a uuid but received ${value}.`;
}
