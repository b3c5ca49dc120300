// Times the entity tagger against compromise on the same articles, in one process:
//   npm ci --prefix test/bench/tag && npm run bench:tag [-- --data FOLDER] [--rounds N]
// FOLDER holds documents.ndjson(.gz) with `articleBody`; without it a page of our own sentences is repeated.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { shippedModel } from '../../../shared/entities/tagger/model-file.ts';
import { createTagger, tagWith } from '../../../shared/entities/tagger/tagger.ts';
import { tokenise } from '../../../shared/entities/tokenise.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, rounds: { type: 'string', default: '5' } } });
const require = createRequire(import.meta.url);

type Peer = (text: string) => {
  people: () => { json: () => unknown };
  organizations: () => { json: () => unknown };
  places: () => { json: () => unknown };
};

const OWN =
  'Defence Minister Ostap Verbytskyi met Lala Rustamzade of the Ministry of Energy in Tbilisi on Tuesday, officials said.\n\n' +
  'Shares in Halvorsen Shipping fell 4 percent in Oslo after the company cut its forecast for the year, its third cut since spring.\n\n' +
  'The road along the river was closed again, and residents of Goma waited for the boats of the Red Cross to bring water and bread.';

function articles(folder: string | undefined): string[] {
  if (folder === undefined) return Array.from({ length: 300 }, (_, i) => OWN.replaceAll('Oslo', `Oslo ${i}`));
  const plain = join(folder, 'documents.ndjson');
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { articleBody }: { articleBody: string } = JSON.parse(line);
      return articleBody;
    });
}

/** Characters a second of CPU time, the best of several rounds. */
function speedOf(texts: readonly string[], rounds: number, tag: (text: string) => unknown): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (const text of texts) tag(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (characters / (user + system)) * 1e6);
  }
  return best;
}

const texts = articles(values.data);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const tokens = texts.reduce((sum, text) => sum + tokenise(text).count, 0);
const before = process.cpuUsage();
const tagger = createTagger(shippedModel());
const load = process.cpuUsage(before);
const nlp: Peer = require('compromise');
const own = speedOf(texts, Number(values.rounds), (text) => tagWith(tagger, text));
const peer = speedOf(texts, Math.min(2, Number(values.rounds)), (text) => {
  const doc = nlp(text);
  return [doc.people().json(), doc.organizations().json(), doc.places().json()];
});
console.log(`${texts.length} articles, ${characters} characters, ${tokens} tokens; per second of CPU time:`);
console.log(`model read in ${((load.user + load.system) / 1000).toFixed(0)} ms`);
console.log(`dateline    ${Math.round(own)} characters  ${Math.round((own * tokens) / characters)} tokens`);
console.log(`compromise  ${Math.round(peer)} characters`);
console.log(`ratio       ${(own / peer).toFixed(1)}`);
