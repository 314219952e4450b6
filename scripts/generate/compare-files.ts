/** What the disk holds against what was generated: paths that are absent, differ, or should not be there. */
export function findStale(generated: ReadonlyMap<string, string>, onDisk: ReadonlyMap<string, string>): string[] {
  const changed = [...generated].filter(([path, text]) => onDisk.get(path) !== text).map(([path]) => path);
  const leftOver = [...onDisk.keys()].filter((path) => !generated.has(path));
  return [...changed, ...leftOver].sort();
}
