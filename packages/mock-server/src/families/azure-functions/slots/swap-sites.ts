import { restartHost } from '../apps/restart-host.js';
import type { AzureWorld, FunctionRecord, SiteRecord } from '../state.js';

/**
 * The functions of one site as they come to another: keys stay where they are, so each takes those that a function of
 * its name has there; one that is new there brings its own.
 */
function bringFunctions(from: SiteRecord, to: SiteRecord): Map<string, FunctionRecord> {
  return new Map(
    [...from.functions].map(([name, fn]) => [name, { ...fn, keys: new Map((to.functions.get(name) ?? fn).keys) }]),
  );
}

/**
 * Exchanges what two sites run: functions, the code registered for them, settings, configuration and deployments. Host
 * names, keys and state stay. No setting belongs to a slot: the list of those that do (`slotConfigNames`) is not served.
 */
export function swapSites(
  world: AzureWorld,
  source: SiteRecord,
  target: SiteRecord,
  names: readonly [string, string],
): void {
  const at = world.services.now();
  const functions = [bringFunctions(source, target), bringFunctions(target, source)] as const;
  const { codeKey, appSettings, siteConfig, deployments } = source;
  Object.assign(source, {
    functions: functions[1],
    codeKey: target.codeKey,
    appSettings: target.appSettings,
    siteConfig: target.siteConfig,
    deployments: target.deployments,
  });
  Object.assign(target, { functions: functions[0], codeKey, appSettings, siteConfig, deployments });
  for (const site of [source, target]) {
    site.lastSwap = { at, source: names[0], destination: names[1] };
    site.modifiedAt = at;
    restartHost(world, site);
  }
}
