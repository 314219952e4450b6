/** The part of the Standard Schema interface (version 1, standardschema.dev) that is used here: zod, valibot, arktype and others provide it. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a schema says of a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that a schema finds wrong. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Schemas of answers: operation id, then status, to schema. A family's `./schemas` exports them as `responses`. */
export type ResponseSchemas = Readonly<Record<string, Readonly<Record<number, StandardSchema<any, any>>>>>;

/** Says what a schema finds wrong with a value, one line an issue (`path: message`); nothing when it fits. The value itself is not replaced. */
export async function findIssues(schema: StandardSchema<any, any>, value: unknown): Promise<readonly string[]> {
  const { issues } = await schema['~standard'].validate(value);
  return (issues ?? []).map(({ path = [], message }) => {
    const at = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
    return at ? `${at}: ${message}` : message;
  });
}
