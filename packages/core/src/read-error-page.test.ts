import { expect, test } from 'vitest';
import { readErrorPage } from './read-error-page.js';

test('reads the title of a page, and what the page says beside it', () => {
  const page = `<!DOCTYPE html><html><head><title>503 Service Unavailable</title><style>p { color: red }</style></head>
    <body><h1>503 Service Unavailable</h1><p>The app is&nbsp;starting &amp; comes back&#39;s soon.</p></body></html>`;
  expect(readErrorPage(page)).toEqual({
    code: 'Service Unavailable',
    remark: "The app is starting & comes back's soon.",
  });
});

test('a page of a title alone', () => {
  expect(readErrorPage('<html><title>Web App - Unavailable</title></html>')).toEqual({
    code: 'Web App - Unavailable',
    remark: 'Web App - Unavailable',
  });
});

test('plain text, with a status in the first line and without', () => {
  expect(readErrorPage('403 Forbidden\n\nNo.')).toEqual({ code: 'Forbidden', remark: 'No.' });
  expect(readErrorPage('Function host is not running.')).toEqual({
    code: undefined,
    remark: 'Function host is not running.',
  });
  expect(readErrorPage('')).toEqual({ code: undefined, remark: undefined });
});

test('a long page costs no more than its beginning', () => {
  const started = performance.now();
  readErrorPage(`<title>x</title>${'<head'.repeat(1_000_000)}`);
  expect(performance.now() - started).toBeLessThan(1000);
});
