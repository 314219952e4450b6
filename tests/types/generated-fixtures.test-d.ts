import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type * as allOfTypes from '../../scripts/generate/fixtures/schemas/all-of/openapi.js';
import type * as allOf from '../../scripts/generate/fixtures/schemas/all-of/schemas.js';
import type * as anythingTypes from '../../scripts/generate/fixtures/schemas/anything/openapi.js';
import type * as anything from '../../scripts/generate/fixtures/schemas/anything/schemas.js';
import type * as boundsTypes from '../../scripts/generate/fixtures/schemas/bounds/openapi.js';
import type * as bounds from '../../scripts/generate/fixtures/schemas/bounds/schemas.js';
import type * as constAndEnumTypes from '../../scripts/generate/fixtures/schemas/const-and-enum/openapi.js';
import type * as constAndEnum from '../../scripts/generate/fixtures/schemas/const-and-enum/schemas.js';
import type * as cycleTypes from '../../scripts/generate/fixtures/schemas/cycle/openapi.js';
import type * as cycle from '../../scripts/generate/fixtures/schemas/cycle/schemas.js';
import type * as discriminatedUnionTypes from '../../scripts/generate/fixtures/schemas/discriminated-union/openapi.js';
import type * as discriminatedUnion from '../../scripts/generate/fixtures/schemas/discriminated-union/schemas.js';
import type * as documentedTypes from '../../scripts/generate/fixtures/schemas/documented/openapi.js';
import type * as documented from '../../scripts/generate/fixtures/schemas/documented/schemas.js';
import type * as formatsTypes from '../../scripts/generate/fixtures/schemas/formats/openapi.js';
import type * as formats from '../../scripts/generate/fixtures/schemas/formats/schemas.js';
import type * as nullableTypes from '../../scripts/generate/fixtures/schemas/nullable/openapi.js';
import type * as nullable from '../../scripts/generate/fixtures/schemas/nullable/schemas.js';
import type * as objectTypes from '../../scripts/generate/fixtures/schemas/object/openapi.js';
import type * as object from '../../scripts/generate/fixtures/schemas/object/schemas.js';
import type * as openEnumTypes from '../../scripts/generate/fixtures/schemas/open-enum/openapi.js';
import type * as openEnum from '../../scripts/generate/fixtures/schemas/open-enum/schemas.js';
import type * as openUnionTypes from '../../scripts/generate/fixtures/schemas/open-union/openapi.js';
import type * as openUnion from '../../scripts/generate/fixtures/schemas/open-union/schemas.js';
import type * as tupleTypes from '../../scripts/generate/fixtures/schemas/tuple/openapi.js';
import type * as tuple from '../../scripts/generate/fixtures/schemas/tuple/schemas.js';
import type * as unionTypes from '../../scripts/generate/fixtures/schemas/union/openapi.js';
import type * as union from '../../scripts/generate/fixtures/schemas/union/schemas.js';
import type { Agreed, Agreement } from './agreement.js';

test('for each construct, schema and type can be assigned to each other', () => {
  expectTypeOf<Agreement<allOfTypes.components['schemas'], typeof allOf>>().toEqualTypeOf<
    Agreed<allOfTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<anythingTypes.components['schemas'], typeof anything>>().toEqualTypeOf<
    Agreed<anythingTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<boundsTypes.components['schemas'], typeof bounds>>().toEqualTypeOf<
    Agreed<boundsTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<constAndEnumTypes.components['schemas'], typeof constAndEnum>>().toEqualTypeOf<
    Agreed<constAndEnumTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<cycleTypes.components['schemas'], typeof cycle>>().toEqualTypeOf<
    Agreed<cycleTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<discriminatedUnionTypes.components['schemas'], typeof discriminatedUnion>>().toEqualTypeOf<
    Agreed<discriminatedUnionTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<documentedTypes.components['schemas'], typeof documented>>().toEqualTypeOf<
    Agreed<documentedTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<formatsTypes.components['schemas'], typeof formats>>().toEqualTypeOf<
    Agreed<formatsTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<nullableTypes.components['schemas'], typeof nullable>>().toEqualTypeOf<
    Agreed<nullableTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<objectTypes.components['schemas'], typeof object>>().toEqualTypeOf<
    Agreed<objectTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<openEnumTypes.components['schemas'], typeof openEnum>>().toEqualTypeOf<
    Agreed<openEnumTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<openUnionTypes.components['schemas'], typeof openUnion>>().toEqualTypeOf<
    Agreed<openUnionTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<tupleTypes.components['schemas'], typeof tuple>>().toEqualTypeOf<
    Agreed<tupleTypes.components['schemas']>
  >();
  expectTypeOf<Agreement<unionTypes.components['schemas'], typeof union>>().toEqualTypeOf<
    Agreed<unionTypes.components['schemas']>
  >();
});

test('a difference shows, whichever way it goes', () => {
  type Types = { A: { a: string }; B: { b?: string }; C: string; D: string };
  type Schemas = {
    ASchema: z.ZodMiniType<{ a: string | number }>;
    BSchema: z.ZodMiniType<{ b: string }>;
    DSchema: z.ZodMiniType<string>;
  };
  expectTypeOf<Agreement<Types, Schemas>>().toEqualTypeOf<{
    A: 'the schema gives what the type does not allow';
    B: 'the type allows what the schema does not give';
    C: 'no schema';
    D: true;
  }>();
});
