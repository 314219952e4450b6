import { notAuthorized } from '../../errors.js';
import { readServiceUrls, renderCatalog } from '../../identity/catalog.js';
import { listRoles } from '../../identity/identity.js';
import { defaultDomain } from '../../identity/identity-data.js';
import { requireToken } from '../../identity/require-token.js';
import type { QinlingHandlers } from '../../state.js';

/** What the token of a request reaches: services, and projects that another token could be for. */
export const tokenReachHandlers: Pick<QinlingHandlers, 'getCatalog' | 'listTokenProjects'> = {
  getCatalog({ incoming, runtime, services }) {
    const { who } = requireToken(runtime, incoming, services.now());
    if (who.projectId === null) throw notAuthorized();
    const urls = readServiceUrls(incoming);
    const links = { next: null, previous: null, self: `${urls.identity}/v3/auth/catalog` };
    return { status: 200, headers: { vary: 'X-Auth-Token' }, body: { catalog: renderCatalog(urls), links } };
  },

  listTokenProjects({ incoming, runtime, services }) {
    const { who } = requireToken(runtime, incoming, services.now());
    const { identity } = runtime.data;
    const base = `${readServiceUrls(incoming).identity}/v3`;
    const projects = identity.projects
      .filter(({ id }) => listRoles(identity, who.user.id, id).length > 0)
      .map(({ id, name }) => ({
        ...{ id, name, description: '', domain_id: defaultDomain.id, parent_id: defaultDomain.id },
        ...{ enabled: true, is_domain: false, options: {}, tags: [] },
        links: { self: `${base}/projects/${id}` },
      }));
    const links = { next: null, previous: null, self: `${base}/auth/projects` };
    return { status: 200, headers: { vary: 'X-Auth-Token' }, body: { links, projects } };
  },
};
