/** A test of one's own HTTP function, its keys and its route, without a host: the mock server runs it. */
import { AuthenticationError, FunctionApp } from '@functionary/azure-functions';
import { createMockServer } from '@functionary/mock-server';

const orders = new Map([[7, { id: 7, state: 'open' }]]);

/** What is tested: a function of web-standard requests and responses. */
function getOrder(_request: Request, { params }: { params: Readonly<Record<string, string>> }): Response {
  const order = orders.get(Number(params.id));
  return order ? Response.json(order) : new Response(null, { status: 404 });
}

const isRefused = (error: unknown) => error instanceof AuthenticationError;

export async function run(): Promise<string> {
  const world = createMockServer().world();
  world.azure.http('GetOrder', getOrder, { methods: ['GET'], route: 'orders/{id:int}' });

  const { appUrl: baseUrl, functionKey, fetch } = world.connect('azure-functions');
  const app = new FunctionApp<{ GetOrder: { output: { state: string } } }>({ baseUrl, functionKey, fetch });
  const { state } = await app.invoke('GetOrder', undefined, { method: 'GET', route: 'orders/7' });
  const stranger = new FunctionApp({ baseUrl, functionKey: 'wrong-key', fetch });
  const refused = await stranger.invoke('GetOrder', undefined, { method: 'GET', route: 'orders/7' }).catch(isRefused);
  const executed = world.azure.logs.list().filter(({ text }) => text.startsWith('Executed'));
  return `order 7 is ${state}; a wrong key is ${refused ? 'refused' : 'taken'}; runs: ${executed.length}`;
}
