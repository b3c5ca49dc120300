import { copyFileSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');

/** Packages in CommonJS ask for Node's own modules with `require`, which an ES module does not have. */
const BANNER =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Data that a module reads from beside itself when it loads. */
const SHIPPED = /new URL\('(?:\.\/)?([\w.-]+)', import\.meta\.url\)/g;

/** The data files that the bundled modules read, as paths from the root. */
function shippedWith(inputs: readonly string[]): readonly string[] {
  const own = inputs.filter((input) => input.startsWith('shared/'));
  return own.flatMap((input) =>
    [...readFileSync(join(ROOT, input), 'utf8').matchAll(SHIPPED)].map(([, name = '']) => join(dirname(input), name)),
  );
}

/** Writes one function as a single minified ES module `index.mjs`, with the data files that it reads beside it. */
export function bundleFunction(entry: string, outputFolder: string): void {
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: join(outputFolder, 'index.mjs'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Word lists of many scripts: escaped, a letter would take six bytes in place of two.
    charset: 'utf8',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    legalComments: 'external',
    metafile: true,
    logLevel: 'warning',
  });
  for (const file of new Set(shippedWith(Object.keys(metafile.inputs))))
    copyFileSync(join(ROOT, file), join(outputFolder, basename(file)));
}
