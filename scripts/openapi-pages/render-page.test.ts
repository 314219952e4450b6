import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { ASSET_FILES, ASSETS, renderIndex, renderPage } from './render-page.js';

const document = parse(readFileSync(new URL('../../specs/qinling.yaml', import.meta.url), 'utf8'));

test('a page shows its document as it is, and can send nothing', () => {
  const page = renderPage(document);
  const [, script] = /<script>\n(.*)\n<\/script>/s.exec(page)!;
  const show = vi.fn();
  runInNewContext(script!, { SwaggerUIBundle: show });
  const [[shown]] = show.mock.calls as [[any]];
  expect(JSON.parse(JSON.stringify(shown.spec))).toEqual(JSON.parse(JSON.stringify(document)));
  expect(shown).toMatchObject({ supportedSubmitMethods: [], validatorUrl: null });
  expect(page).toContain(`<title>${document.info.title}</title>`);
});

test('references are resolved on a disk as well: against an address that is no file', () => {
  const [, script] = /<script>\n(.*)\n<\/script>/s.exec(renderPage(document))!;
  const updateUrl = vi.fn();
  const show = vi.fn((_options: { onComplete(): void }) => ({ specActions: { updateUrl } }));
  runInNewContext(script!, { SwaggerUIBundle: show });
  show.mock.calls[0]?.[0].onComplete();
  expect(updateUrl).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^https:\/\/[^/]*\.invalid\//));
});

test('a page loads what lies beside it, and nothing else', () => {
  const loaded = [...renderPage(document).matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]*)"/g)].map(
    ([, url]) => url,
  );
  expect(loaded).toEqual(['data:,', ...ASSET_FILES.map((file) => `../${ASSETS}/${file}`)]);
  const resolve = createRequire(import.meta.url).resolve;
  for (const file of ASSET_FILES) expect(readFileSync(resolve(`swagger-ui-dist/${file}`)).length).toBeGreaterThan(1000);
});

test('text of a document ends no script', () => {
  const page = renderPage({ info: { title: 'a </script><b> & c' } });
  expect(page).toContain('<title>a &lt;/script>&lt;b> &amp; c</title>');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

test('the first page leads to each', () => {
  const page = renderIndex([{ name: 'qinling', title: 'Qinling' }]);
  expect(page).toContain('<a href="qinling/index.html">Qinling</a>');
});
