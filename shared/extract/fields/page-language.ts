import { eld } from 'eld/extrasmall';
import type { PageFigures } from '../body/figures.ts';
import type { Candidate } from '../candidate.ts';
import { candidate } from '../candidate.ts';
import type { Thing } from '../page/json-ld.ts';
import { plainText } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page.ts';

/** A language tag in its canonical form; undefined for what is none. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text
    ?.trim()
    .replaceAll('_', '-')
    .split(/[\s,;]/)[0];
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? canonicalTag(tag) : undefined;
}

/** Pages of the world print a few hundred tags, which are slow to look up. */
const KNOWN_TAGS = 1000;
const known = new Map<string, string | undefined>();

function canonicalTag(tag: string): string | undefined {
  if (known.has(tag)) return known.get(tag);
  if (known.size >= KNOWN_TAGS) known.clear();
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(tag)[0];
  } catch {
    canonical = undefined;
  }
  known.set(tag, canonical);
  return canonical;
}

function declaredLanguages(facts: PageFacts, thing: Thing | undefined): Candidate[] {
  const meta = (name: string) => languageTag(facts.metas.get(name)?.[0]);
  return [
    ...candidate(languageTag(facts.language), 'html:lang', 0.9),
    ...candidate(languageTag(plainText(thing?.value.inLanguage)), 'json-ld:inLanguage', 0.88),
    ...candidate(meta('content-language') ?? meta('dc.language') ?? meta('language'), 'meta:language', 0.8),
    ...candidate(meta('og:locale'), 'meta:og:locale', 0.7),
  ];
}

const SAMPLE = 600;
const ENOUGH = 60;

/** The longest texts of the page, as far as the detector needs them. */
function sampleOf({ facts, stats, best }: PageFigures): string {
  const [first, end] = best ? [best.first, best.end] : [0, facts.blocks.length];
  const long = facts.blocks
    .slice(first, end)
    .filter(({ index, linked, text }) => (stats[index]?.units ?? 0) > 80 && linked < text.length / 3);
  let sample = '';
  for (const { text } of long.length > 0 ? long : facts.blocks.slice(first, end)) {
    sample += ` ${text}`;
    if (sample.length > SAMPLE) break;
  }
  return sample.slice(0, SAMPLE).trim();
}

const letters = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Templates are often left in English, or in the language of whoever built them: such a claim is checked where the letters speak against it. */
function isDoubtful(tag: string, sample: string): boolean {
  const all = sample.length * 0.8;
  if (all < ENOUGH) return false;
  if (tag.startsWith('en')) return letters(sample, /[^\P{L}a-zA-Z]/gu) / all > 0.005;
  // Serbian is written in both scripts.
  if (/^(?:sr|bs|cnr|sh)\b/.test(tag)) return false;
  const latin = letters(sample, /\p{Script=Latin}/gu);
  const usesLatin =
    !/^(?:ru|uk|be|bg|mk|el|he|ar|fa|ur|hi|bn|ta|te|th|ka|hy|zh|ja|ko|kk|ky|mn|am|km|lo|my|si|gu|pa|mr|ne|ml|kn)\b/.test(
      tag,
    );
  return usesLatin ? latin / all < 0.5 : latin / all > 0.8;
}

/** Everyday words with the one vowel that Serbian of Serbia has where Croatian, Bosnian and Montenegrin have another. */
const EKAVIAN =
  /(?<!\p{L})(?:vreme\p{L}*|mest[oau]\p{L}*|dec[aeu]|posle|gde|ned?elj\p{L}*|mesec\p{L}*|reč\p{L}*|pre|svet\p{L}*|uvek|sledeć\p{L}*|vest[i]?|čovek\p{L}*|bezbed\p{L}*|ovde|dve|obaveštava|izveštava\p{L}*|saopšti\p{L}*|hiljad\p{L}*|opštin\p{L}*|takođe)(?!\p{L})/giu;
const IJEKAVIAN =
  /(?<!\p{L})(?:vrijeme\p{L}*|mjest[oau]\p{L}*|djec[aeu]|poslije|gdje|tjed[an]\p{L}*|nedjelj\p{L}*|mjesec\p{L}*|riječ\p{L}*|prije|svijet\p{L}*|uvijek|sljedeć\p{L}*|vijest[i]?|čovjek\p{L}*|ovdje|dvije|izvijest\p{L}*|izvješ\p{L}*|priopći\p{L}*|tisuć\p{L}*|općin\p{L}*|također)(?!\p{L})/giu;

/** The detector calls all Latin South Slavic Croatian; Serbian of Serbia is told by its vowels. The others cannot be told by theirs. */
const southSlavic = (sample: string): string =>
  letters(sample, EKAVIAN) > letters(sample, IJEKAVIAN) ? 'sr-Latn' : 'hr';

/** Candidates for the language, best first: what the page declares, unless its text is plainly in another one. */
export function languageCandidates(figures: PageFigures, thing: Thing | undefined): Candidate[] {
  const declared = declaredLanguages(figures.facts, thing);
  const sample = sampleOf(figures);
  const claim = declared[0]?.value;
  const same = declared.every(({ value }) => value.slice(0, 2) === claim?.slice(0, 2));
  if (claim !== undefined && same && !isDoubtful(claim, sample)) return declared;
  if (sample.length < 20) return declared;
  const found = eld.detect(sample);
  const language = found.language === 'hr' ? southSlavic(sample) : found.language;
  const agreeing = declared.find(
    ({ value }) => value.split('-')[0] === found.language || value.split('-')[0] === language.split('-')[0],
  );
  if (agreeing) return [{ ...agreeing, confidence: 0.95 }, ...declared];
  const certain = found.isReliable() && sample.length >= ENOUGH;
  const detected = candidate(language || undefined, 'text', certain ? 0.92 : 0.5);
  return [...detected, ...declared].sort((a, b) => b.confidence - a.confidence);
}
