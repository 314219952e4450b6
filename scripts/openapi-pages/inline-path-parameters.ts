/** A parameter, or a reference to one. */
type Parameter = object & { readonly $ref?: string };

/** What is read of a document here. */
interface Document {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

interface PathItem {
  readonly parameters?: readonly Parameter[];
  readonly [operation: string]: unknown;
}

const PREFIX = '#/components/parameters/';

/**
 * Puts the parameters that a path's operations share in the place of references to them: Swagger UI resolves references in operations, and
 * shows those of paths without a name.
 *
 * @returns a document that holds the same; the one that was given is left as it is
 */
export function inlinePathParameters<D extends Document>(document: D): D {
  if (!document.paths) return document;
  const shared = document.components?.parameters ?? {};
  const inline = ({ parameters, ...path }: PathItem) => ({
    ...path,
    ...(parameters && {
      parameters: parameters.map(
        (each) => (each.$ref?.startsWith(PREFIX) && shared[each.$ref.slice(PREFIX.length)]) || each,
      ),
    }),
  });
  const paths = Object.entries(document.paths).map(([path, item]) => [path, inline(item)]);
  return { ...document, paths: Object.fromEntries(paths) };
}
