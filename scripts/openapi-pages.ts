// Writes a page for the OpenAPI document of each package into docs/site/openapi, beside the reference of the packages.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { inlinePathParameters } from './openapi-pages/inline-path-parameters.js';
import { ASSET_FILES, ASSETS, renderIndex, renderPage } from './openapi-pages/render-page.js';
import { showParameterExamples } from './openapi-pages/show-parameter-examples.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'docs', 'site', 'openapi');
const { resolve } = createRequire(import.meta.url);

const families = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'openapi.yaml')),
);
mkdirSync(join(site, ASSETS), { recursive: true });
for (const file of ASSET_FILES) copyFileSync(resolve(`swagger-ui-dist/${file}`), join(site, ASSETS, file));
const pages = families.map((name) => {
  const document = parse(readFileSync(join(root, 'packages', name, 'openapi.yaml'), 'utf8'));
  mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(site, name, 'index.html'), renderPage(showParameterExamples(inlinePathParameters(document))));
  return { name, title: document.info.title };
});
writeFileSync(join(site, 'index.html'), renderIndex(pages));
