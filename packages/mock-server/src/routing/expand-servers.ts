import type { Table } from '../table.js';

/** A server of a table with its enumerated variables filled in. */
export interface ExpandedServer {
  readonly serverIndex: number;
  readonly mount: string;
  readonly caseInsensitive: boolean;
  /** Segments between the mount and the operation's path: durable's `/runtime/webhooks/durabletask`. */
  readonly prefix: readonly string[];
  /** Values of the enumerated variables, e.g. `prefix`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Non-empty segments of a path. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** Every variable that lists its values becomes one server per value; the others (`app`) are read off each request. */
export function expandServers(table: Table): ExpandedServer[] {
  return table.servers.flatMap((server, serverIndex) => {
    let combinations: Record<string, string>[] = [{}];
    for (const [name, variable] of Object.entries(server.variables)) {
      if (!variable.enum) continue;
      combinations = combinations.flatMap((values) => variable.enum!.map((value) => ({ ...values, [name]: value })));
    }
    return combinations.map((variables) => {
      const url = server.url.replace(/\{([^}]+)\}/g, (whole, name: string) => variables[name] ?? whole);
      const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
      return {
        serverIndex,
        mount: server.mount,
        caseInsensitive: server.caseInsensitive,
        prefix: segmentsOf(path),
        variables,
      };
    });
  });
}
