import { renderPage } from '../../apps/render-page.js';
import { findSite } from '../../find-site.js';
import { listSlots as list } from '../../slots/list-slots.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/slots`: production is none of them. */
export const listSlots: AzureHandlers['listSlots'] = (call) => ({
  status: 200,
  body: renderPage(call, list(call, findSite(call, call.path))),
});
