import type { CredentialInput } from '@functionary/core';
import {
  createMemoryJournal,
  type JournalStore,
  type KeyAdapter,
  KeyRing,
  planRotation,
  resumeRotation,
  rotateKey,
} from '@functionary/core/keys';
import { describe, expect, test } from 'vitest';
import { FunctionApp } from './function-app.js';
import { functionKeyAdapter } from './function-key-adapter.js';
import { FunctionKeys } from './function-keys.js';
import { hostKeyAdapter } from './host-key-adapter.js';
import { HostKeys } from './host-keys.js';
import type { HostedApp, ManagedApp } from './key-store.js';
import { masterKeyAdapter } from './master-key-adapter.js';
import { openKeyRing } from './open-key-ring.js';
import { regeneratedKeyAdapter } from './regenerated-key-adapter.js';
import { systemKeyAdapter } from './system-key-adapter.js';
import { APP, lostAnswer, type Meddle, openKeyService } from './testing/key-service.js';

type App = ManagedApp | HostedApp;

interface Case {
  readonly adapt: (app: App) => KeyAdapter;
  /** What the key opens. */
  readonly path: string;
  readonly first: string;
  readonly names: readonly string[];
}

const functionName = 'HttpTrigger';

/** By which API keys are changed. */
const WAYS = ['managed', 'hosted'] as const;

const CASES: Readonly<Record<string, Case>> = {
  'a function': {
    adapt: (app) => functionKeyAdapter({ app, functionName }),
    path: '/api/HttpTrigger',
    first: 'function-1',
    names: ['default', 'standby'],
  },
  'the host': {
    adapt: (app) => hostKeyAdapter({ app }),
    path: '/api/HttpTrigger',
    first: 'host-1',
    names: ['default', 'standby'],
  },
  'an extension': {
    adapt: (app) => systemKeyAdapter({ app }),
    path: '/runtime/webhooks/durabletask',
    first: 'system-1',
    names: ['durabletask_extension'],
  },
  'the master key': {
    adapt: (app) => masterKeyAdapter({ app }),
    path: '/admin/host/status',
    first: 'master-1',
    names: ['masterKey'],
  },
};

function open(meddle?: Meddle, dialect: 'arm' | 'documented' = 'arm') {
  const service = openKeyService({ dialect, ...(meddle && { meddle }) });
  const managed: ManagedApp = {
    functionKeys: new FunctionKeys(service.management, APP),
    hostKeys: new HostKeys(service.management, APP),
  };
  /** The app by the host's own API, whose master key is `functionKey`. */
  const openHosted = (functionKey: CredentialInput = 'master-1'): HostedApp =>
    new FunctionApp({ ...service.options, baseUrl: 'https://demo-app.azurewebsites.net', functionKey });
  /** A rotated master key is that by which the host is asked. */
  const choose = (way: (typeof WAYS)[number], ring: CredentialInput, { first }: Case): App =>
    way === 'managed' ? managed : openHosted(first === 'master-1' ? ring : undefined);
  return { ...service, managed, openHosted, choose };
}

/** A number in [0, 1), the same each time. */
function seedRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** Every third request fails, half of them after they took effect. */
function meddleAtRandom(): Meddle {
  const random = seedRandom();
  return (_, when) => {
    if (random() > 1 / 6) return undefined;
    const choice = Math.floor(random() * 3);
    if (choice === 0) return lostAnswer();
    if (choice === 1) return Response.json({ error: { code: 'InternalServerError', message: 'x' } }, { status: 500 });
    return when === 'before' ? Response.json({ error: { code: 'TooManyRequests' } }, { status: 429 }) : undefined;
  };
}

/** The key that a call would get. */
async function readActive(ring: KeyRing): Promise<string> {
  const { value, release } = await ring.acquire();
  release();
  return value;
}

async function readKeys({ adapt }: Case, app: App) {
  return adapt(app).list({ signal: undefined });
}

const ROWS = Object.entries(CASES).flatMap(([what, chosen]) => WAYS.map((way) => [what, way, chosen] as const));

describe.each(ROWS)('the key of %s, %s', (_, way, chosen) => {
  test('is rotated', async () => {
    const { choose, isAccepted, options } = open();
    const ring = new KeyRing(chosen.first);
    const app = choose(way, ring, chosen);
    const adapter = chosen.adapt(app);
    const report = await rotateKey({ id: 'key', ring, adapter, clock: options.clock });
    const value = await readActive(ring);
    expect(adapter.names).toEqual(chosen.names);
    expect(report.name).toBe(chosen.names.at(-1));
    expect(value).not.toBe(chosen.first);
    expect([isAccepted(chosen.path, value), isAccepted(chosen.path, chosen.first)]).toEqual([true, false]);
    expect(await readKeys(chosen, app)).toMatchObject({ [report.name]: value });
  });

  test('is rotated again and again while requests fail, and the journal holds no value', async () => {
    const { choose, isAccepted, options, state } = open(meddleAtRandom());
    const ring = new KeyRing(chosen.first);
    const adapter = chosen.adapt(choose(way, ring, chosen));
    const journal = createMemoryJournal();
    const used = new Set([chosen.first]);
    for (let count = 0; count < 20; count++) {
      await rotateKey({ id: 'key', ring, adapter, journal, clock: options.clock, random: () => 0, maxAttempts: 30 });
      const value = await readActive(ring);
      expect(isAccepted(chosen.path, value)).toBe(true);
      for (const old of used) expect(isAccepted(chosen.path, old)).toBe(false);
      used.add(value);
    }
    expect(used.size).toBe(21);
    const written = JSON.stringify(await journal.get('key'));
    for (const value of used) expect(written).not.toContain(value);
    expect(state.made).toBe(0);
  });

  test('is planned without a change', async () => {
    const { choose, requests, isAccepted } = open();
    const ring = new KeyRing(chosen.first);
    const plan = await planRotation({ id: 'key', ring, adapter: chosen.adapt(choose(way, ring, chosen)) });
    expect(plan.to).toBe(chosen.names.at(-1));
    expect(requests.every(({ line }) => line.startsWith('GET') || line.endsWith('/listkeys'))).toBe(true);
    expect(isAccepted(chosen.path, chosen.first)).toBe(true);
  });
});

describe.each(Object.entries(CASES))('the key of %s', (_, chosen) => {
  test('goes on after an abort at any request', async () => {
    for (let place = 0; place < 12; place++) {
      const abort = new AbortController();
      let count = 0;
      const { managed, isAccepted, options } = open((__, when) => {
        if (count++ === place) abort.abort(new Error('killed'));
        return when === 'after' && abort.signal.aborted && count === place + 1 ? lostAnswer() : undefined;
      });
      const adapter = chosen.adapt(managed);
      const journal = createMemoryJournal();
      const key = { id: 'key', adapter, journal, clock: options.clock, random: () => 0 };
      await rotateKey({ ...key, ring: new KeyRing(chosen.first), signal: abort.signal }).catch(() => {});
      const ring = openKeyRing(key);
      await resumeRotation({ ...key, ring });
      const value = await readActive(ring);
      expect(isAccepted(chosen.path, value)).toBe(true);
      if (value !== chosen.first) expect(isAccepted(chosen.path, chosen.first)).toBe(false);
    }
  });
});

describe.each(['arm', 'documented'] as const)('a key that the service makes, in dialect %s', (dialect) => {
  test('is rotated in place, through failing requests', async () => {
    const { managed, isAccepted, options, state, requests } = open(meddleAtRandom(), dialect);
    const key = { id: 'key', adapter: regeneratedKeyAdapter({ app: managed, functionName }), clock: options.clock };
    const ring = openKeyRing(key);
    const used = new Set(['function-1']);
    for (let count = 0; count < 20; count++) {
      await rotateKey({ ...key, ring, random: () => 0, maxAttempts: 30 });
      const value = await readActive(ring);
      expect(isAccepted('/api/HttpTrigger', value)).toBe(true);
      for (const old of used) expect(isAccepted('/api/HttpTrigger', old)).toBe(false);
      used.add(value);
    }
    expect(state.made).toBeGreaterThanOrEqual(20);
    expect(requests.some(({ line }) => line.endsWith('/regeneratekeys'))).toBe(dialect === 'documented');
  });

  test('takes another name', () => {
    const { managed } = open();
    const adapter = regeneratedKeyAdapter({ app: managed, functionName, keyName: 'other' });
    expect(adapter).toMatchObject({ strategy: 'in-place', names: ['other'], makes: 'service' });
  });
});

describe('what adapters take', () => {
  test('a key without a value is made by the service, whichever it is', async () => {
    const { managed, openHosted, keys } = open();
    const call = { signal: undefined };
    expect(await functionKeyAdapter({ app: managed, functionName }).write('default', undefined, call)).toBe('made-1');
    expect(await functionKeyAdapter({ app: openHosted(), functionName }).write('default', undefined, call)).toBe(
      'made-2',
    );
    expect(await hostKeyAdapter({ app: openHosted() }).write('default', undefined, call)).toBe('made-3');
    expect(await masterKeyAdapter({ app: openHosted() }).write('masterKey', undefined, call)).toBe('made-4');
    expect(keys).toMatchObject({
      masterKey: 'made-4',
      functionKeys: { default: 'made-3' },
      functions: { HttpTrigger: { default: 'made-2' } },
    });
  });

  test('names of an overlap, and who makes values', async () => {
    const { managed, options } = open();
    const adapter = hostKeyAdapter({ app: managed, names: ['default', 'blue'], generate: () => 'of-mine' });
    const ring = new KeyRing('host-1');
    expect((await rotateKey({ id: 'key', ring, adapter, clock: options.clock })).name).toBe('blue');
    expect(await readActive(ring)).toBe('of-mine');
  });

  test('a probe, which decides', async () => {
    const { managed, options, keys } = open();
    const asked: string[] = [];
    const verify = async (value: string) => {
      asked.push(value);
      return false;
    };
    const adapter = hostKeyAdapter({ app: managed, verify });
    const ring = new KeyRing('host-1');
    const rotating = rotateKey({ id: 'key', ring, adapter, clock: options.clock, maxVerifyAttempts: 3 });
    await expect(rotating).rejects.toMatchObject({ outcome: 'rolled-back', trouble: 'not-accepted' });
    expect(asked).toHaveLength(3);
    expect(keys.functionKeys).toEqual({ default: 'host-1' });
  });

  test('without one a key that the service does not list is refused', async () => {
    const { managed } = open();
    const adapter = systemKeyAdapter({ app: managed });
    expect(await adapter.verify('system-1', { signal: undefined })).toBe(true);
    expect(await adapter.verify('other', { signal: undefined })).toBe(false);
  });

  test('removing what is gone is no error, and anything else is', async () => {
    const { managed } = open();
    const adapter = functionKeyAdapter({ app: managed, functionName });
    await adapter.remove!('standby', { signal: undefined });
    const broken = open(() => Response.json({ error: { code: 'AuthorizationFailed' } }, { status: 403 }));
    const other = functionKeyAdapter({ app: broken.managed, functionName });
    await expect(other.remove!('standby', { signal: undefined })).rejects.toMatchObject({ status: 403 });
  });

  test('the signal of the rotation ends a request', async () => {
    const { managed } = open();
    const signal = AbortSignal.abort(new Error('over'));
    await expect(hostKeyAdapter({ app: managed }).list({ signal })).rejects.toThrow('over');
  });
});

describe('openKeyRing', () => {
  test('reads the name that is in use by the journal', async () => {
    const { managed, options, keys } = open();
    const journal: JournalStore = createMemoryJournal();
    const key = { id: 'key', adapter: hostKeyAdapter({ app: managed }), journal };
    expect(await readActive(openKeyRing(key))).toBe('host-1');
    await rotateKey({ ...key, ring: openKeyRing(key), clock: options.clock });
    expect(await readActive(openKeyRing(key))).toBe(keys.functionKeys.standby);
    expect(
      (await openKeyRing({ ...key, id: 'other' })
        .acquire()
        .catch((error) => error.message)) as string,
    ).toMatch(/no key named default/);
  });
});
