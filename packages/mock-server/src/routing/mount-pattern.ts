import { decodeSegment } from './route-tree.js';

/** A mount like `azure/apps/{app}`, or a host like `{app}.azurewebsites.net`, that recognises its instances. */
export interface Pattern {
  /** Variables of an instance, or undefined when it is none. */
  match(text: string): Record<string, string> | undefined;
  /** The pattern with its variables filled in. */
  fill(variables: Readonly<Record<string, string>>): string;
}

/** A variable takes one segment of a mount, and one label of a host. */
export function createPattern(template: string, separator: '/' | '.'): Pattern {
  const names: string[] = [];
  const source = template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const name = /^\{([^}]+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(name);
      return separator === '/' ? '([^/]+)' : '([^./:]+)';
    })
    .join('');
  const expression = new RegExp(`^${source}$`, 'i');
  return {
    match(text) {
      const found = expression.exec(text);
      if (!found) return undefined;
      const variables: Record<string, string> = {};
      for (let i = 0; i < names.length; i += 1) variables[names[i]!] = decodeSegment(found[i + 1]!);
      return variables;
    },
    fill: (variables) => template.replace(/\{([^}]+)\}/g, (whole, name: string) => variables[name] ?? whole),
  };
}
