import { fileURLToPath } from 'node:url';
import type { WorldOptions } from '@functionary/mock-server';
import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Host, openHost } from '../open-world.js';
import { activities, entities, orchestrations } from './orchestrations.js';

const file = fileURLToPath(new URL('./app.ts', import.meta.url));

/** Defines the same tests for the native executor and for the user's package. */
export function onEachExecutor(define: (open: (options?: WorldOptions) => Host) => void): void {
  describe('natively', () => define((options) => openHost({ orchestrations, activities, entities }, options)));
  describe("on the user's package", () => {
    let app: FunctionApp;
    beforeAll(async () => {
      app = await loadFunctionApp([file], { isolate: 'inline' });
    });
    afterAll(() => app.close());
    define((options) => openHost({ parts: app }, options));
  });
}
