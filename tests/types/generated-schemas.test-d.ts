import type { components as DurableComponents } from '@functionary/durable-functions/operations';
import type * as durableSchemas from '@functionary/durable-functions/schemas';
import type { components as QinlingComponents } from '@functionary/qinling/operations';
import type * as qinlingSchemas from '@functionary/qinling/schemas';
import { expectTypeOf, test } from 'vitest';
import type { Agreed, Agreement } from './agreement.js';

test('durable-functions: each schema and its type can be assigned to each other', () => {
  expectTypeOf<Agreement<DurableComponents['schemas'], typeof durableSchemas>>().toEqualTypeOf<
    Agreed<DurableComponents['schemas']>
  >();
});

test('qinling: each schema and its type can be assigned to each other', () => {
  expectTypeOf<Agreement<QinlingComponents['schemas'], typeof qinlingSchemas>>().toEqualTypeOf<
    Agreed<QinlingComponents['schemas']>
  >();
});
