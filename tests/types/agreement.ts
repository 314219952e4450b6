/** What a schema (or a plain value's type) accepts and gives. */
type Output<Schema> = Schema extends { readonly _zod: { readonly output: infer Value } } ? Value : never;

type IsAssignable<From, To> = [From] extends [To] ? true : false;

/**
 * For each component: `true` where its type and the output of its schema can be assigned to each other, else which way
 * fails. A component without a schema is `'no schema'`.
 */
export type Agreement<Components, Schemas> = {
  [Name in keyof Components & string]: `${Name}Schema` extends keyof Schemas
    ? IsAssignable<Components[Name], Output<Schemas[`${Name}Schema`]>> extends true
      ? IsAssignable<Output<Schemas[`${Name}Schema`]>, Components[Name]> extends true
        ? true
        : 'the schema gives what the type does not allow'
      : 'the type allows what the schema does not give'
    : 'no schema';
};

/** {@link Agreement} where all is well. */
export type Agreed<Components> = { [Name in keyof Components & string]: true };
