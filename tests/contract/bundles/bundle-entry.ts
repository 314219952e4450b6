import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a bundler makes of a program. */
export interface Bundle {
  readonly code: string;
  /** After gzip at its best. */
  readonly bytes: number;
  /** The files that went into it. */
  readonly inputs: readonly string[];
}

/** Bundles a program over the packages' sources, minified, as for a browser. The same input always gives the same bytes. */
export async function bundleEntry(contents: string, format: 'esm' | 'cjs' = 'esm'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    platform: 'browser',
    conditions: ['@functionary/source'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const { contents: code, text } = outputFiles[0]!;
  return { code: text, bytes: gzipSync(code, { level: 9 }).length, inputs: Object.keys(metafile.inputs) };
}
