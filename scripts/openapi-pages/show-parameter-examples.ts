/** What is read of a parameter here. */
interface Parameter {
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface MediaType {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Gives a parameter with `content` its first example as the only one: Swagger UI passes over several, and makes one up from the schema, which for a schema
 * that holds itself is a page long.
 *
 * @returns a document that holds the same besides; the one that was given is left as it is
 */
export function showParameterExamples<D extends { readonly paths?: object }>(document: D): D {
  if (!document.paths) return document;
  const items = mapValues(document.paths, (item: object) => mapValues(item, showIn));
  return { ...document, paths: items };
}

function showIn(operation: unknown): unknown {
  if (!isObject(operation) || !Array.isArray(operation.parameters)) return operation;
  return { ...operation, parameters: operation.parameters.map(showFirst) };
}

function showFirst(parameter: Parameter): Parameter {
  return parameter.content ? { ...parameter, content: mapValues(parameter.content, chooseExample) } : parameter;
}

function chooseExample({ examples, ...media }: MediaType): MediaType {
  const [first] = Object.values(examples ?? {});
  return first ? { ...media, example: first.value } : media;
}

function mapValues<Value, Made>(record: object, make: (value: Value) => Made): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
