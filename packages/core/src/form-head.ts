/** As browsers write names into a form (https://html.spec.whatwg.org/#multipart-form-data). */
function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}

/** What stands before the content of one part of a form. */
export function writeFormHead(boundary: string, name: string, filename?: string, type?: string): string {
  const file = filename === undefined ? '' : `; filename="${escapeName(filename)}"\r\nContent-Type: ${type}`;
  return `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"${file}\r\n\r\n`;
}
