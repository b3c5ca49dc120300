import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { addCities } from './gazetteer-cities.ts';
import { addCountries } from './gazetteer-countries.ts';
import { type Drafts, lineOf } from './gazetteer-draft.ts';
import { addKnown } from './gazetteer-known.ts';

const OUT = new URL('../gazetteer.bin', import.meta.url);

const drafts: Drafts = new Map();
addCountries(drafts);
addKnown(drafts);
addCities(drafts);
const lines = [...drafts.values()].map(lineOf);
const bytes = gzipSync(lines.join('\n'), { level: 9 });
writeFileSync(OUT, bytes);
console.log(
  `${fileURLToPath(OUT)}: ${lines.length} entities, ${bytes.length} bytes (${lines.join('\n').length} unpacked)`,
);
