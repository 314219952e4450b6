import type { FunctionRecord, SiteRecord } from '../state.js';

/** Whether a function is switched off: by itself, or by the app setting `AzureWebJobs.{name}.Disabled`. */
export function isFunctionDisabled(site: SiteRecord, { name, isDisabled }: FunctionRecord): boolean {
  const wanted = `azurewebjobs.${name}.disabled`.toLowerCase();
  for (const [setting, value] of site.appSettings) {
    if (setting.toLowerCase() === wanted) return value === '1' || value.toLowerCase() === 'true';
  }
  return isDisabled;
}
