import { readdirSync } from 'node:fs';
import { type Connections, createMockServer } from '@functionary/mock-server';
import { describe, expect, it, vi } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);

/** What each example gives, by family and file. */
const said: { readonly [Family in keyof Connections]: Readonly<Record<string, RegExp>> } = {
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
      world.qinling.handler('broken.main', () => {
        throw new Error('out of paper');
      });
      expect(await run(world.connect(family as keyof Connections))).toMatch(outcome);
    } finally {
      log.mockRestore();
    }
  });
});
