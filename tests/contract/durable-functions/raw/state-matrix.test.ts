import { describe, expect, it } from 'vitest';
import { openHost, type Profile, profiles, states } from './open-host.js';

type Row = readonly number[];

/** Status codes by operation and profile, in the order of `states`. */
const matrix: Record<string, { request: readonly [string, string]; codes: Record<Profile, Row> }> = {
  'GET status': {
    request: ['GET', '/instances/x'],
    codes: {
      observed: [404, 202, 202, 202, 202, 200, 200, 200, 200],
      'extension-2024': [404, 202, 202, 202, 202, 200, 200, 200, 200],
      documented: [404, 404, 202, 202, 202, 200, 200, 400, 200],
    },
  },
  'GET status, 500 asked for': {
    request: ['GET', '/instances/x?returnInternalServerErrorOnFailure=true'],
    codes: {
      observed: [404, 202, 202, 202, 202, 200, 500, 200, 200],
      'extension-2024': [404, 202, 202, 202, 202, 200, 500, 200, 200],
      documented: [404, 404, 202, 202, 202, 200, 500, 400, 200],
    },
  },
  raiseEvent: {
    request: ['POST', '/instances/x/raiseEvent/go'],
    codes: {
      observed: [404, 202, 202, 202, 202, 410, 410, 410, 410],
      'extension-2024': [404, 202, 202, 202, 202, 410, 410, 410, 410],
      documented: [404, 202, 202, 202, 202, 410, 410, 410, 410],
    },
  },
  terminate: {
    request: ['POST', '/instances/x/terminate?reason=why'],
    codes: {
      observed: [404, 202, 202, 202, 202, 410, 410, 410, 410],
      'extension-2024': [404, 202, 202, 202, 202, 410, 410, 410, 410],
      documented: [404, 202, 202, 202, 202, 410, 410, 410, 410],
    },
  },
  suspend: {
    request: ['POST', '/instances/x/suspend'],
    codes: {
      observed: [404, 202, 202, 202, 500, 410, 410, 410, 410],
      'extension-2024': [404, 202, 202, 202, 500, 410, 410, 410, 410],
      documented: [404, 202, 202, 202, 202, 410, 410, 410, 410],
    },
  },
  resume: {
    request: ['POST', '/instances/x/resume'],
    codes: {
      observed: [404, 500, 500, 500, 202, 410, 410, 410, 410],
      'extension-2024': [404, 500, 500, 500, 202, 410, 410, 410, 410],
      documented: [404, 202, 202, 202, 202, 410, 410, 410, 410],
    },
  },
  rewind: {
    request: ['POST', '/instances/x/rewind?reason=fixed'],
    codes: {
      observed: [404, 412, 412, 412, 412, 412, 202, 412, 412],
      'extension-2024': [404, 500, 500, 500, 500, 410, 202, 410, 410],
      documented: [404, 202, 202, 202, 202, 410, 202, 410, 410],
    },
  },
  'restart under a new id': {
    request: ['POST', '/instances/x/restart'],
    codes: {
      observed: [400, 202, 202, 202, 202, 202, 202, 202, 202],
      'extension-2024': [400, 202, 202, 202, 202, 202, 202, 202, 202],
      documented: [400, 202, 202, 202, 202, 202, 202, 202, 202],
    },
  },
  'restart in place': {
    request: ['POST', '/instances/x/restart?restartWithNewInstanceId=false'],
    codes: {
      observed: [400, 409, 409, 409, 409, 202, 202, 202, 202],
      'extension-2024': [400, 500, 500, 500, 500, 202, 202, 202, 202],
      documented: [400, 409, 409, 409, 409, 202, 202, 202, 202],
    },
  },
  'start under the same id': {
    request: ['POST', '/orchestrators/Wait/x'],
    codes: {
      observed: [202, 409, 409, 409, 409, 202, 202, 202, 202],
      'extension-2024': [202, 500, 500, 500, 500, 202, 202, 202, 202],
      documented: [202, 409, 409, 409, 409, 202, 202, 202, 202],
    },
  },
  'DELETE one': {
    request: ['DELETE', '/instances/x'],
    codes: {
      observed: [404, 412, 412, 412, 412, 200, 200, 200, 200],
      'extension-2024': [404, 200, 200, 200, 200, 200, 200, 200, 200],
      documented: [404, 200, 200, 200, 200, 200, 200, 200, 200],
    },
  },
};

const cells = profiles.flatMap((profile) =>
  Object.entries(matrix).flatMap(([operation, { request, codes }]) =>
    states.map((state, index) => ({ profile, operation, state, request, code: codes[profile][index]! })),
  ),
);

describe('an operation on an instance in a state', () => {
  it.each(cells)('$profile: $operation, $state: $code', async ({ profile, state, request: [method, path], code }) => {
    const host = openHost(profile);
    host.put('x', state);
    const body = path.includes('raiseEvent') ? { body: '1' } : {};
    const answer = await host.send(method, path, body);
    expect(answer.status, answer.text).toBe(code);
  });
});

const changes: [string, string, string, string | undefined][] = [
  ['terminate', 'POST /instances/x/terminate?reason=buggy', 'Running', 'Terminated'],
  ['terminate', 'POST /instances/x/terminate', 'Suspended', 'Terminated'],
  ['suspend', 'POST /instances/x/suspend', 'Running', 'Suspended'],
  ['resume', 'POST /instances/x/resume', 'Suspended', 'Running'],
  ['purge', 'DELETE /instances/x', 'Completed', undefined],
  ['a refused suspend', 'POST /instances/x/suspend', 'Suspended', 'Suspended'],
  ['a refused resume', 'POST /instances/x/resume', 'Running', 'Running'],
  ['a refused rewind', 'POST /instances/x/rewind', 'Running', 'Running'],
  ['a refused start', 'POST /orchestrators/Wait/x', 'Suspended', 'Suspended'],
];

describe.each(profiles)('what became of it, %s', (profile) => {
  it.each(changes)('%s: %s of %s gives %s', async (_name, request, before, after) => {
    const host = openHost(profile);
    host.put('x', before);
    const [method, path] = request.split(' ') as [string, string];
    await host.send(method, path);
    expect(host.world.durable.instances.get('x')?.runtimeStatus).toBe(after);
  });

  it('rewind of a failed instance runs it again and keeps its old output until then', async () => {
    const host = openHost(profile, { progress: 'manual' });
    host.world.durable.instances.put({ instanceId: 'x', name: 'Wait', runtimeStatus: 'Failed', output: 'oops' });
    expect((await host.send('POST', '/instances/x/rewind')).status).toBe(202);
    await host.world.progress.run();
    const { runtimeStatus, output } = host.world.durable.instances.get('x')!;
    expect(runtimeStatus).not.toBe('Failed');
    expect(output).toBe('oops');
  });
});
