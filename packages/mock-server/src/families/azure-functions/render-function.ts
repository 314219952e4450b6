import type { components } from '@functionary/azure-functions/operations';
import { isFunctionDisabled } from './functions/is-function-disabled.js';
import { renderInvokeUrl } from './functions/render-invoke-url.js';
import { renderSiteId, renderSiteName, renderSiteType } from './render-resource-id.js';
import type { FunctionRecord, SiteRecord } from './state.js';

/** A function as it goes over the wire; its files stay on the site. @param appUrl where the site's host is, as the request came */
export function renderFunction(
  site: SiteRecord,
  fn: FunctionRecord,
  appUrl: string,
): components['schemas']['FunctionResource'] {
  const admin = `${appUrl}/admin`;
  const folder = `${admin}/vfs/home/site/wwwroot/${fn.name}/`;
  return {
    id: `${renderSiteId(site)}/functions/${fn.name}`,
    name: `${renderSiteName(site)}/${fn.name}`,
    type: renderSiteType(site, '/functions'),
    location: site.location,
    properties: {
      name: fn.name,
      function_app_id: null,
      script_root_path_href: folder,
      script_href: null,
      config_href: `${folder}function.json`,
      test_data_href: null,
      secrets_file_href: null,
      href: `${admin}/functions/${fn.name}`,
      config: fn.config,
      files: null,
      test_data: fn.test_data,
      invoke_url_template: renderInvokeUrl(site, fn, appUrl),
      language: fn.language,
      isDisabled: isFunctionDisabled(site, fn),
    },
  };
}
