import { expectTypeOf, test } from 'vitest';
import type { DescribedName, DescribedType } from './described-type.js';
import type { StandardSchema } from './standard-schema.js';

interface Described {
  Typed: { input: { text: string }; output: number };
  Judged: { input: StandardSchema<'wire', 'parsed'> };
}

test('a part is a type as it stands, or what its schema takes, or the fallback', () => {
  expectTypeOf<DescribedType<Described, 'Typed', 'input'>>().toEqualTypeOf<{ text: string }>();
  expectTypeOf<DescribedType<Described, 'Judged', 'input'>>().toEqualTypeOf<'wire'>();
  expectTypeOf<DescribedType<Described, 'Judged', 'output'>>().toEqualTypeOf<unknown>();
  expectTypeOf<DescribedType<Described, 'Judged', 'output', null>>().toEqualTypeOf<null>();
  expectTypeOf<DescribedType<Described, 'Other', 'input', null>>().toEqualTypeOf<null>();
});

test('a name is one of the map, or any where there is no map', () => {
  expectTypeOf<DescribedName<Described>>().toEqualTypeOf<'Typed' | 'Judged'>();
  expectTypeOf<DescribedName<unknown>>().toEqualTypeOf<string>();
  expectTypeOf<DescribedName<{ readonly [name: string]: {} }>>().toEqualTypeOf<string>();
});
