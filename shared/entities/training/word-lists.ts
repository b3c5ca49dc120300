import { hashOf } from '../hash.ts';
import { INNER_CLUSTERS, type LexiconRows } from '../lexicon.ts';
import { clusterWords } from './clusters.ts';
import { loadEmbeddings } from './embeddings.ts';

const OUTER_CLUSTERS = 128;
const CLUSTER_SEED = 7;

/** The packed lexicon: a cluster for each of the `wordCount` commonest words of the embeddings. */
export function compileLexicon(cacheFolder: string, wordCount: number): LexiconRows {
  const embeddings = loadEmbeddings(cacheFolder, wordCount);
  const clusters = clusterWords(embeddings, OUTER_CLUSTERS, INNER_CLUSTERS, CLUSTER_SEED);
  const byKey = new Map<number, number>();
  embeddings.words.forEach((word, row) => {
    const key = hashOf(word);
    if (!byKey.has(key)) byKey.set(key, 1 + (clusters[row] ?? 0));
  });
  const keys = Int32Array.from([...byKey.keys()].sort((a, b) => a - b));
  return { keys, clusters: Uint16Array.from(keys, (key) => byKey.get(key) ?? 0), lists: new Uint16Array(keys.length) };
}
