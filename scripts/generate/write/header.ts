/** The first line of a generated file. */
export function writeHeader(file: string): string {
  return `// Generated from ${file} by scripts/generate. Do not edit.\n`;
}
