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

/** Takes all installations of functions out, in one look through all there are. */
export function dropInstallations(
  { data, derived }: Pick<AeontelRuntime, 'data' | 'derived'>,
  functionIds: readonly string[],
): void {
  const dropped = new Set(functionIds.filter((id) => derived.shownIn.delete(id)));
  if (dropped.size === 0) return;
  data.installations = data.installations.filter(({ functionId }) => !dropped.has(functionId));
}
