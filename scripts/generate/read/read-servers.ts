import { type Located, membersOf } from '../document.js';
import { isObject, isSameJson, itemsOf, type JsonObject } from '../json.js';
import { refuse } from '../problem.js';
import type { ServerModel } from './operation-model.js';

/** All servers of a document: its own, then those of paths and operations, each once. */
export interface ServerList {
  readonly list: readonly ServerModel[];
  /** Adds servers that are new; the document's own where a path has none. */
  indexesOf(servers: Located | undefined): number[];
}

/** Starts from the document's own servers. */
export function createServerList(own: Located | undefined): ServerList {
  const list: ServerModel[] = [];
  const add = (servers: Located | undefined): number[] =>
    membersOf(servers).map((place) => {
      const server = readServer(place.value as JsonObject);
      const index = list.findIndex((known) => isSameJson(known, server));
      if (index < 0 && list.some(({ url }) => url === server.url))
        refuse(place.at, `says otherwise of ${server.url} than before`);
      return index < 0 ? list.push(server) - 1 : index;
    });
  const ownIndexes = add(own);
  return { list, indexesOf: (servers) => (servers ? add(servers) : ownIndexes) };
}

function readServer(server: JsonObject): ServerModel {
  const variables: Record<string, { default: string; enum?: string[] }> = {};
  for (const [name, variable] of Object.entries(isObject(server.variables) ? server.variables : {})) {
    if (!isObject(variable)) continue;
    const values = itemsOf(variable.enum).map(String);
    variables[name] = { default: String(variable.default), ...(values.length > 0 && { enum: values }) };
  }
  return {
    url: String(server.url),
    mount: String(server['x-mount']),
    caseInsensitive: server['x-case'] === 'insensitive',
    variables,
  };
}
