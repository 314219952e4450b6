import type { WorldServices } from '../../family.js';
import { createAzureFacade } from './behaviour.js';
import type { AzureRuntime } from './state.js';

/** What an HTTP function was called with, as a caller sees it. */
async function echo(request: Request) {
  const { searchParams } = new URL(request.url);
  searchParams.delete('code');
  const text = await request.text();
  let body: unknown = text === '' ? null : text;
  try {
    if (text !== '') body = JSON.parse(text);
  } catch {
    // text that is no JSON is given back as it is
  }
  return Response.json({ method: request.method, query: Object.fromEntries(searchParams), body });
}

/** Greets by the name in the query or in the body, as the page's example of a call has it: `{"name": "World"}`. */
async function greet(request: Request) {
  const asked = new URL(request.url).searchParams.get('name');
  const text = await request.text();
  let given: unknown;
  try {
    given = (JSON.parse(text) as { name?: unknown } | null)?.name;
  } catch {
    given = undefined;
  }
  return `Hello, ${asked ?? (typeof given === 'string' && given !== '' ? given : 'World')}!`;
}

/** The demo world: the app `demo-app` with two HTTP functions, and keys that are easy to remember. */
export function demo(runtime: AzureRuntime, services: WorldServices): void {
  const azure = createAzureFacade(runtime, services);
  azure.apps.put({ app: 'demo-app' });
  azure.http('HttpTrigger', greet, { app: 'demo-app', methods: ['get', 'post'] });
  azure.http('HttpEcho', echo, { app: 'demo-app' });
  const site = runtime.data.sites.get('demo-app')!;
  site.masterKey = 'demo-master-key';
  site.functionKeys = new Map([['default', 'demo-function-key']]);
  site.systemKeys = new Map([['durabletask_extension', 'demo-system-key']]);
  site.functions.get('httptrigger')!.keys = new Map([['default', 'demo-http-trigger-key']]);
  site.functions.get('httpecho')!.keys = new Map([['default', 'demo-http-echo-key']]);
}
