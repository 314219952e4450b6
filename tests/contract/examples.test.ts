import { readdirSync } from 'node:fs';
import { type Connections, createMockServer } from '@functionary/mock-server';
import { describe, expect, it, vi } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);

/** What each example gives, by family and file. */
const said: { readonly [Family in keyof Connections]: Readonly<Record<string, RegExp>> } = {
  'aeontel-functions': {
    'delete-and-restore.ts': /^nightly-report was kept at the tier medium, restored, and purged$/,
    'export-by-checkpoint.ts': /^5 rows, then all (\d+): \1 ids in \1 rows$/,
    'filter-and-order.ts':
      /^translate, tag-photo, night-run, extract-invoice, echo, rank-leads \(Does what rank-leads says\.\)$/,
    'invoke-by-schemas.ts': /^42; a result without a summary is refused$/,
    'tell-failures-apart.ts':
      /^no invoice in it; fun_extract-invoice: no invoice in it; no_default_version; \/name \w+; \/description \w+$/,
    'test-a-clean-up.ts':
      /^0 at first, then left-behind \(its source is gone\); 1 could be restored for a month, then 0$/,
    'walk-both-ways.ts': /^\d+ functions, 2 a page; one page on and one back is the same$/,
  },
  'azure-functions': {
    'create-an-app.ts': /^orders-app in West Europe is Running$/,
    'deploy-a-zip.ts': /^deployed v1\.2\.0: it is active$/,
    'find-durables-key.ts': /^\["Hello Tokyo!","Hello Seattle!","Hello London!"\], over a change of the key$/,
    'invoke-by-schemas.ts': /^42; a greeting that is no object is refused$/,
    'log-in-and-list-apps.ts': /^demo-app is Running$/,
    'rotate-a-fleet.ts': /^rotated 4, then left 4 alone$/,
    'rotate-a-key.ts': /^[1-9]\d* calls went well meanwhile; the key is standby now, of standby$/,
    'swap-a-slot.ts':
      /^production has the settings of v2, which was tried at https:\/\/demo-app-staging\.azurewebsites\.net$/,
    'tail-a-log.ts': /^Information: Executed 'Functions\.HttpTrigger' \(Succeeded, /,
    'test-an-http-function.ts': /^order 7 is open; a wrong key is refused; runs: 1$/,
  },
  'durable-functions': {
    'approve-with-an-event.ts': /^approved with {"approved":true,"by":"ana"}$/,
    'count-with-an-entity.ts': /^the counter stands at 42$/,
    'purge-what-ended.ts': /^purged 1$/,
    'rewind-what-failed.ts': /^rewound 1$/,
    'start-and-wait.ts': /^RestartVMs gave /,
    'test-thirty-days.ts': /^reminded on \d{4}-\d\d-\d\d$/,
    'type-your-orchestrations.ts': /^HELLO TOKYO! HELLO SEATTLE! HELLO LONDON!$/,
  },
  qinling: {
    'call-by-webhook.ts': /^Created by Webhook <id>: Hello, webhook$/,
    'connect-through-keystone.ts': /^may use python3$/,
    'find-what-failed.ts': /^1 failed: out of paper$/,
    'pin-a-version.ts': /^hello-production runs version 1$/,
    'publish-a-function.ts':
      /^Hello, functionary; it printed "Start execution: .*\\nHello, functionary!\\nFinished execution: .*\\n"$/,
    'test-a-job.ts': /^ran 3 times in 3 minutes, then 5 in all: done$/,
    'wait-in-the-background.ts': /^it gave Hello, later$/,
  },
};

/** What examples of a family share. */
const shared = ['publish.ts'];

describe.each(Object.entries(said))('examples of %s', (family, files) => {
  it('are all here', () => {
    const found = readdirSync(new URL(`${family}/`, folder)).filter((file) => !shared.includes(file));
    expect(found.sort()).toEqual(Object.keys(files).sort());
  });

  it.each(Object.entries(files))('%s', async (file, outcome) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      const { run } = await import(new URL(`${family}/${file}`, folder).href);
      const world = createMockServer({ time: 'skip' }).world({ demo: true });
      world.progress.set({ polls: 2 }, { kind: 'operation' });
      world.qinling.handler('broken.main', () => {
        throw new Error('out of paper');
      });
      world.aeontel.handler('extract-invoice', () => {
        throw new Error('no invoice in it');
      });
      expect(await run(world.connect(family as keyof Connections))).toMatch(outcome);
    } finally {
      log.mockRestore();
    }
  });
});
