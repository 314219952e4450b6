/** A type as it stands in a map, or the type that a Standard Schema there takes. */
type TypeOf<T> = T extends { readonly '~standard': { readonly types?: { readonly input: infer Wire } | undefined } }
  ? Wire
  : T;

/** The names in a map that describes what a service runs; any name where the map is not known. */
export type DescribedName<Map> = unknown extends Map ? string : keyof Map & string;

/** The type of one part of what a map describes under a name; `Fallback` where it says nothing of that. */
export type DescribedType<Map, Name, Part, Fallback = unknown> = Name extends keyof Map
  ? Part extends keyof Map[Name]
    ? TypeOf<Map[Name][Part]>
    : Fallback
  : Fallback;
