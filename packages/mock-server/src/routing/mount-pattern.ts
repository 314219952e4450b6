import { decodeSegment } from './route-tree.js';

/** A mount like `azure/apps/{app}`, or a host like `{app}.azurewebsites.net`, that recognises its instances. */
export interface Pattern {
  /** Variables of an instance, or undefined when it is none. Literals ignore case. */
  match(text: string): Record<string, string> | undefined;
  /** The same for the first of some parts that are cut already. */
  matchParts(parts: readonly string[]): Record<string, string> | undefined;
  /** The pattern with its variables filled in. */
  fill(variables: Readonly<Record<string, string>>): string;
}

interface PatternPart {
  /** Undefined for a literal. */
  readonly variable: string | undefined;
  /** In lower case. */
  readonly literal: string;
}

/** A variable takes one segment of a mount, and one label of a host. @throws Error when a part is partly a variable. */
export function createPattern(template: string, separator: '/' | '.'): Pattern {
  const pattern: PatternPart[] = template.split(separator).map((part) => {
    const variable = /^\{([^{}]+)\}$/.exec(part)?.[1];
    if (variable === undefined && /[{}]/.test(part)) throw new Error(`'${part}' of '${template}' is partly a variable`);
    return { variable, literal: part.toLowerCase() };
  });

  function matchParts(parts: readonly string[]): Record<string, string> | undefined {
    if (parts.length < pattern.length) return undefined;
    const variables: Record<string, string> = {};
    for (let i = 0; i < pattern.length; i += 1) {
      const { variable, literal } = pattern[i]!;
      const part = parts[i]!;
      if (variable === undefined) {
        if (part !== literal && part.toLowerCase() !== literal) return undefined;
      } else {
        if (part === '') return undefined;
        variables[variable] = decodeSegment(part);
      }
    }
    return variables;
  }

  return {
    match(text) {
      const parts = text.split(separator);
      return parts.length === pattern.length ? matchParts(parts) : undefined;
    },
    matchParts,
    fill: (variables) => template.replace(/\{([^}]+)\}/g, (whole, name: string) => variables[name] ?? whole),
  };
}
