/**
 * The service that the pattern of `callHttp` asks: 202 twice, then done. It remembers nothing, so that asking again
 * after a restore gives the same answer.
 */
export function answerJobs(request: Request): Response {
  const { pathname } = new URL(request.url);
  const accepted = (location: string, retryAfter?: string) =>
    new Response('', { status: 202, headers: { location, ...(retryAfter && { 'retry-after': retryAfter }) } });
  switch (`${request.method} ${pathname}`) {
    case 'POST /jobs':
      return accepted('/jobs/1');
    case 'GET /jobs/1':
      return accepted('/jobs/1/again', '5');
    case 'GET /jobs/1/again':
      return new Response('fine', { headers: { 'x-kind': 'last' } });
    default:
      return new Response('no', { status: 404 });
  }
}
