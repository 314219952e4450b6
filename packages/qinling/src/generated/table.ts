// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

/** The operations of the family, as a server needs them. */
export const table = {
  family: 'qinling',
  servers: [
    {
      url: 'http://{host}:7070',
      mount: 'openstack/function-engine',
      caseInsensitive: false,
      variables: { host: { default: 'localhost' } },
    },
    {
      url: 'http://{host}:5000',
      mount: 'openstack/identity',
      caseInsensitive: false,
      variables: { host: { default: 'localhost' } },
    },
  ],
  operations: [
    {
      id: 'issueToken',
      method: 'POST',
      path: '/v3/auth/tokens',
      servers: [1],
      parameters: [{ name: 'nocatalog', in: 'query', required: false, type: 'string' }],
      body: { required: true, types: { 'application/json': 'issueToken body' } },
      responses: {
        201: {
          headers: [{ name: 'X-Subject-Token', required: true }],
          types: { 'application/json': 'issueToken 201' },
        },
        400: { headers: [], types: { 'application/json': 'issueToken 400' } },
        401: {
          headers: [{ name: 'WWW-Authenticate', required: false }],
          types: { 'application/json': 'issueToken 401' },
        },
        403: { headers: [], types: { 'application/json': 'issueToken 403' } },
        404: { headers: [], types: { 'application/json': 'issueToken 404' } },
        500: { headers: [], types: { 'application/json': 'issueToken 500' } },
      },
      secrets: ['X-Subject-Token'],
    },
    {
      id: 'listRuntimes',
      method: 'GET',
      path: '/v1/runtimes',
      servers: [0],
      parameters: [{ name: 'X-Auth-Token', in: 'header', required: false, type: 'string', secret: true }],
      responses: {
        200: { headers: [], types: { 'application/json': 'listRuntimes 200' } },
        400: { headers: [], types: { 'application/json': 'listRuntimes 400' } },
        401: {
          headers: [{ name: 'Server-Error-Message', required: false }, { name: 'WWW-Authenticate', required: false }],
          types: { 'text/html': null, 'application/json': 'listRuntimes 401' },
        },
        403: { headers: [], types: { 'application/json': 'listRuntimes 403' } },
        500: { headers: [], types: { 'application/json': 'listRuntimes 500' } },
      },
      secrets: ['X-Auth-Token'],
    },
    {
      id: 'listVersions',
      method: 'GET',
      path: '/',
      servers: [0],
      parameters: [],
      responses: {
        200: { headers: [], types: { 'application/json': 'listVersions 200' } },
        400: { headers: [], types: { 'application/json': 'listVersions 400' } },
        401: { headers: [], types: { 'text/html': null, 'application/json': 'listVersions 401' } },
        403: { headers: [], types: { 'application/json': 'listVersions 403' } },
        500: { headers: [], types: { 'application/json': 'listVersions 500' } },
      },
      secrets: [],
    },
  ],
} as const;

/** Loads the closed schemas, by the keys that the table names. */
export const loadStrict = () => import('./strict.js').then((module) => module.strict);
