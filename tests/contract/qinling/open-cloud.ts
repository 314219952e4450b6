import type { QinlingConnection, World, WorldOptions } from '@functionary/mock-server';
import { Identity, Qinling, type QinlingOptions } from '@functionary/qinling';
import { responses } from '@functionary/qinling/schemas';
import type { Setting } from '../doors.js';

/** The profiles under which Qinling is served. */
export const qinlingProfiles = ['observed', 'documented'] as const;

/** An installation in a world of its own, and clients of it. */
export interface Cloud {
  readonly world: World;
  readonly connection: QinlingConnection;
  readonly qinling: Qinling;
  readonly identity: Identity;
  readonly options: QinlingOptions;
  /** `POST /v3/auth/tokens 201` of everything that was sent. */
  readonly sent: string[];
  /** Tokens that were sent with them; null for none. */
  readonly tokens: (string | null)[];
}

/** Opens an installation. Answers are judged by the schemas of `./schemas`, which describe the service and not its page. */
export function openCloud(setting: Setting, own: WorldOptions & { token?: string } = {}): Cloud {
  const { token, ...world } = own;
  const opened = setting.openWorld(world);
  const { origin } = setting;
  const connection = opened.connect('qinling', { ...(origin && { origin }), ...(token !== undefined && { token }) });
  const { authUrl, ...rest } = connection;
  const sent: string[] = [];
  const tokens: (string | null)[] = [];
  const options: QinlingOptions = {
    ...rest,
    random: () => 0,
    ...(setting.profile !== 'documented' && { validate: responses }),
    async fetch(input, init = {}) {
      const { pathname } = new URL(String(input));
      tokens.push(new Headers(init.headers).get('x-auth-token'));
      const response = await connection.fetch(String(input), init);
      const path = pathname.replace(/^.*\/openstack\/[^/]+/, '');
      sent.push(`${init.method} ${path} ${response.status}`);
      return response;
    },
  };
  const { token: _token, ...anonymous } = options;
  return {
    world: opened,
    connection,
    qinling: new Qinling(options),
    identity: new Identity({ ...anonymous, baseUrl: authUrl }),
    options,
    sent,
    tokens,
  };
}
