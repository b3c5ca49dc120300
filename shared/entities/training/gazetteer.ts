import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { addBrands } from './gazetteer-brands.ts';
import { addCities } from './gazetteer-cities.ts';
import { addCountries } from './gazetteer-countries.ts';
import { type Drafts, textOf } from './gazetteer-draft.ts';
import { addKnown } from './gazetteer-known.ts';
import { addStates } from './gazetteer-states.ts';

const OUT = new URL('../gazetteer/gazetteer.bin', import.meta.url);

const drafts: Drafts = new Map();
addCountries(drafts);
addKnown(drafts);
addCities(drafts);
addBrands(drafts);
addStates(drafts);
const text = textOf(drafts);
const bytes = brotliCompressSync(text);
writeFileSync(OUT, bytes);
console.log(`${fileURLToPath(OUT)}: ${drafts.size} entities, ${bytes.length} bytes (${text.length} unpacked)`);
