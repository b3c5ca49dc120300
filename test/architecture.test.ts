import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const PRODUCT = ['functions', 'infra', 'shared'];

type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    if (statSync(join(ROOT, path)).isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;

/** Imports as paths from the root; packages keep their names. */
function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map(([, target = '']) =>
    target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), target)) : target,
  );
  return { path, text, imports };
}

const files = PRODUCT.flatMap(filesUnder).map(read);
const inFolder = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const offending = (candidates: readonly SourceFile[], forbidden: (target: string) => boolean): string[] =>
  candidates.flatMap(({ path, imports }) => imports.filter(forbidden).map((target) => `${path} imports ${target}`));

const PURE = ['url', 'dates', 'dedupe', 'entities', 'extract', 'discover', 'revisions', 'model'].map(
  (name) => `shared/${name}`,
);
const NODE_PURE = new Set(['node:crypto', 'node:zlib', 'node:buffer']);
/** The shipped model and gazetteer are read once, when the module loads. */
const LOADS_SHIPPED_DATA = /^shared\/entities\/(tagger\/model-file|gazetteer\/gazetteer)\.ts$/;
const TRAINING = /^shared\/(entities|extract)\/training\//;

describe('the architecture', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('keeps input and output, the clock, chance and the environment out of the pure folders', () => {
    const pure = inFolder(...PURE).filter(({ path }) => !TRAINING.test(path));
    const outside = (target: string): boolean => target.startsWith('node:') && !NODE_PURE.has(target);
    expect(
      offending(
        pure.filter(({ path }) => !LOADS_SHIPPED_DATA.test(path)),
        outside,
      ),
    ).toEqual([]);
    const impure = pure.filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('lets the pure folders know no stage, store, adapter or tool', () => {
    const beyond = /^(shared\/(aws|fetch|pipeline|query|export|store)|functions|infra|test)\//;
    const allowed = inFolder(...PURE).filter(({ path }) => !TRAINING.test(path));
    expect(offending(allowed, (target) => beyond.test(target))).toEqual([]);
  });

  it('lets the model know nothing but itself and its schema library', () => {
    const model = inFolder('shared/model');
    expect(
      offending(model, (target) => !target.startsWith('shared/model/') && !/^(zod\/mini|node:crypto)$/.test(target)),
    ).toEqual([]);
  });

  it('keeps the AWS SDK in shared/aws and the stack in infra', () => {
    const elsewhere = files.filter(({ path }) => !path.startsWith('shared/aws/') && !path.startsWith('infra/'));
    expect(
      offending(elsewhere, (target) => target.startsWith('@aws-sdk/') || target.startsWith('aws-cdk-lib')),
    ).toEqual([]);
  });

  it('opens connections in shared/fetch and shared/aws only', () => {
    const network = /^(undici|node:(http|https|net|tls|dns|http2)(\/promises)?)$/;
    const elsewhere = inFolder('shared', 'functions').filter(({ path }) => !/^shared\/(fetch|aws)\//.test(path));
    expect(offending(elsewhere, (target) => network.test(target))).toEqual([]);
  });

  it('reads the environment in shared/config.ts only', () => {
    const readers = inFolder('shared', 'functions').filter(({ text }) => /process\.env/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['shared/config.ts']);
  });

  it('lets the use cases see ports and stores, never an adapter', () => {
    expect(offending(inFolder('shared/pipeline'), (target) => /^shared\/aws\/|^infra\/|^@aws/.test(target))).toEqual(
      [],
    );
  });

  it('imports nothing from the tests, and training from nowhere', () => {
    expect(offending(files, (target) => target.startsWith('test/'))).toEqual([]);
    const outside = files.filter(({ path }) => !TRAINING.test(path));
    expect(offending(outside, (target) => TRAINING.test(target))).toEqual([]);
  });

  it('has no file that is a store of leftovers, and no default exports', () => {
    expect(
      files
        .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.ts$)/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(files.filter(({ text }) => /^export default /m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps handlers under fifteen lines', () => {
    for (const { path, text } of inFolder('functions')) expect(text.trim().split('\n').length, path).toBeLessThan(15);
  });

  it('keeps files under three hundred lines', () => {
    const long = files.filter(({ path, text }) => text.split('\n').length > 300 && !isData(path));
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no circular imports', () => {
    expect(
      cycleIn(new Map(files.map(({ path, imports }) => [path, imports.filter((target) => target.endsWith('.ts'))]))),
    ).toEqual([]);
  });
});

/** Files that are tables of facts rather than code. */
const isData = (path: string): boolean =>
  /^shared\/(extract\/language|dates\/names|entities\/(names\/given|tagger\/lexicon)|url\/tracking|dedupe\/common-words|extract\/body\/body-model)/.test(
    path,
  ) ||
  /\/newsroom\/articles\//.test(path) ||
  TRAINING.test(path);

/** The files of one import circle, or none. Iterative depth-first search. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of graph.get(path) ?? []) {
      const found = walk(target, [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const found = walk(path, []);
    if (found.length > 0) return found;
  }
  return [];
}
