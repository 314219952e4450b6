import type { AeontelRuntime, InstallationRecord } from './state.js';

/** The workspaces in which integrations show a function, by the function's id. */
export type ShownIn = Map<string, Set<string>>;

/** Finds in which workspaces integrations show each function. */
export function deriveShownIn(installations: Iterable<InstallationRecord>): ShownIn {
  const shownIn: ShownIn = new Map();
  for (const each of installations) noteInstallation(shownIn, each);
  return shownIn;
}

/** False where it was noted before. */
function noteInstallation(shownIn: ShownIn, { workspaceId, functionId }: InstallationRecord): boolean {
  const workspaces = shownIn.get(functionId) ?? new Set();
  if (workspaces.has(workspaceId)) return false;
  shownIn.set(functionId, workspaces.add(workspaceId));
  return true;
}

/** Puts an installation in, once. */
export function keepInstallation({ data, derived }: AeontelRuntime, installation: InstallationRecord): void {
  if (noteInstallation(derived.shownIn, installation)) data.installations.push({ ...installation });
}

/** Takes all installations of a function out. */
export function dropInstallations({ data, derived }: AeontelRuntime, functionId: string): void {
  if (!derived.shownIn.delete(functionId)) return;
  data.installations = data.installations.filter((each) => each.functionId !== functionId);
}
