import {
  AdminFunctionKeys,
  AdminHostKeys,
  AppHandle,
  AppSettings,
  Apps,
  AzureFunctions,
  Deployments,
  FunctionApp,
  FunctionKeys,
  Functions,
  Host,
  HostKeys,
  Kudu,
  Slots,
} from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { expectToEndWithSignal, hang, hangOnce } from '../hanging-wire.js';
import { calls, verbs } from './calls.js';
import { openAzure } from './open-azure.js';

const classes = {
  ...{ Apps, AppHandle, Functions, FunctionKeys, HostKeys, AppSettings, Slots },
  ...{ FunctionApp, Host, AdminFunctionKeys, AdminHostKeys, Kudu, Deployments },
};

/** What sends nothing when it is called, and is looked at elsewhere. */
const silent = ['constructor', 'streamApplicationLogs', 'streamLogs', 'resumeDeployment'];

test.each(Object.entries(classes))('every verb of %s is looked at here', (name, { prototype }) => {
  const own = Object.getOwnPropertyNames(prototype).filter((verb) => !silent.includes(verb));
  expect(Object.keys(calls[name]!).sort()).toEqual(own.sort());
});

test('the client itself sends nothing', () => {
  const own = Object.getOwnPropertyNames(AzureFunctions.prototype).sort();
  expect(own).toEqual(['app', 'constructor', 'resumeOperation']);
});

throughEachDoor(['observed'], (setting) => {
  const service = { setting, dialect: 'arm', isStrict: false } as const;

  describe.each(verbs)('%s', (_name, call) => {
    test('sends nothing when the signal was there before', async () => {
      const opened = openAzure(service);
      await expect(call(opened, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
      expect(opened.sent).toEqual([]);
    });

    // the machine may be busy with something else for a moment
    test('ends with the signal, within 5 ms', { retry: 3 }, async () => {
      const opened = openAzure(service, { wrap: hang });
      await expectToEndWithSignal((options) => call(opened, options));
      expect(opened.sent).toHaveLength(1);
    });

    test('ends at its deadline', async () => {
      const opened = openAzure(service, { wrap: hang });
      await opened.refuses(call(opened, { deadlineMs: 5 }), { name: 'DeadlineExceededError', deadlineMs: 5 });
    });
  });

  test('an attempt that hangs is given up, and the next is sent', async () => {
    const { app } = openAzure(service, { wrap: hangOnce });
    expect((await app.get({ timeoutMs: 500 })).name).toBe('demo-app');
  });
});
