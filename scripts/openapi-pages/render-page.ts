/** Where the pages keep what they share, beside their own folders. */
export const ASSETS = 'assets';

/** Files of swagger-ui-dist that a page needs: all there is, so that a page asks nobody. */
export const ASSET_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'];

/**
 * What references in a document are resolved against, though nothing is fetched from there. It would be the page's own address, and on a disk that is a
 * `file:` URL, at which none can be found.
 */
const NOWHERE = 'https://functionary.invalid/openapi.yaml';

/** JSON that can stand inside a script element. */
const writeScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The page of one OpenAPI document: its operations with the `x-` keys that say where a fact comes from and what the
 * service's page says otherwise. It only shows; it sends nothing. Opens from a disk as well as from a server.
 *
 * @param document - the parsed document
 */
export function renderPage(document: { readonly info: { readonly title: string } }): string {
  const options = {
    dom_id: '#page',
    deepLinking: true,
    displayOperationId: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    showExtensions: true,
    supportedSubmitMethods: [],
    validatorUrl: null,
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(document.info.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../${ASSETS}/swagger-ui.css">
<style>
.auth-wrapper, .authorization__btn, .swagger-ui .info hgroup > a { display: none !important }
.swagger-ui .opblock .opblock-summary-operation-id { white-space: nowrap; word-break: normal }
</style>
</head>
<body>
<div id="page"></div>
<script src="../${ASSETS}/swagger-ui-bundle.js"></script>
<script>
const page = SwaggerUIBundle({
  ...${writeScriptJson(options)},
  spec: ${writeScriptJson(document)},
  onComplete: () => page.specActions.updateUrl('${NOWHERE}'),
});
</script>
</body>
</html>
`;
}

/** The page that leads to the others. */
export function renderIndex(families: readonly { readonly name: string; readonly title: string }[]): string {
  const rows = families.map(({ name, title }) => `<li><a href="${name}/index.html">${escapeText(title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The OpenAPI documents of functionary</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.6 system-ui, sans-serif; margin: 3rem auto; max-width: 40rem; padding: 0 1rem }</style>
</head>
<body>
<h1>The OpenAPI documents</h1>
<p>Each is written by hand; types, schemas, clients and the mock server come from it. <a href="../index.html">The packages</a></p>
<ul>
${rows.join('\n')}
</ul>
</body>
</html>
`;
}
