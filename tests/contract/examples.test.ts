import { readdirSync } from 'node:fs';
import { createMockServer } from '@functionary/mock-server';
import { describe, expect, it, vi } from 'vitest';

const folder = new URL('../../examples/durable-functions/', import.meta.url);
const said: Record<string, RegExp> = {
  'approve-with-an-event.ts': /^approved with {"approved":true,"by":"ana"}$/,
  'count-with-an-entity.ts': /^the counter stands at 42$/,
  'purge-what-ended.ts': /^purged 1$/,
  'rewind-what-failed.ts': /^rewound 1$/,
  'start-and-wait.ts': /^RestartVMs gave /,
  'test-thirty-days.ts': /^reminded on \d{4}-\d\d-\d\d$/,
  'type-your-orchestrations.ts': /^HELLO TOKYO! HELLO SEATTLE! HELLO LONDON!$/,
};

describe('examples', () => {
  it('are all here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(said).sort());
  });

  it.each(Object.entries(said))('%s', async (file, outcome) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      const { run } = await import(new URL(file, folder).href);
      const world = createMockServer({ time: 'skip' }).world({ demo: true });
      expect(await run(world.connect('durable-functions'))).toMatch(outcome);
    } finally {
      log.mockRestore();
    }
  });
});
