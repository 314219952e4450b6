import type { AzureWorld } from '../state.js';

/** Whether the world refuses what the service refuses, though the page or the published description has it. */
export function isStrict({ services }: Pick<AzureWorld, 'services'>): boolean {
  return services.options.azure?.strict === true;
}
