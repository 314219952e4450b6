const trueTexts = new Set(['1', 't', 'true', 'on', 'y', 'yes']);

/** Whether `download` asks for the package: any word for true; all else is false (oslo's `bool_from_string`). */
export function isDownload(value: unknown): boolean {
  return value !== undefined && trueTexts.has(String(value).trim().toLowerCase());
}
