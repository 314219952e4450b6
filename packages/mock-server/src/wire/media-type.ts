/** The media type of a content type, without its parameters and in lower case; empty where there is none. */
export function readMediaType(contentType: string | null | undefined): string {
  return (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
}
