/** What the platform answers in a stopped app's place, whatever is asked of it. */
export function answerStopped() {
  return {
    status: 403 as const,
    contentType: 'text/html',
    body: '<html><head><title>Web App - Unavailable</title></head><body>Error 403 - This web app is stopped.</body></html>',
  };
}
