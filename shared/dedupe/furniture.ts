import { folded, hash32 } from './tokens.ts';

/** Words by which publishers address readers rather than tell news, in the languages of most sources; matched in short paragraphs only. */
const ADDRESS = new RegExp(
  [
    'sign up|newsletters?|subscri(?:be|ption)|follow us|like us on|join us on|download (?:our|the) app|push notifications|terms of (?:service|use)',
    'privacy policy|all rights reserved|copyright|©|reprinted with permission|may not be (?:published|reproduced|redistributed)',
    'read more|continue reading|read (?:the )?full (?:story|article)|click here|watch (?:the video|live)|listen to|related (?:articles|stories|topics)',
    'disclaimer|comments? (?:on|are)|contact the newsroom|tip line|story tip|get in touch|support (?:our|independent)|our journalism|become a member|donate',
    'published from a (?:wire|syndicated)|generated from an automated|has not been edited|from a syndicated feed|advertisement|sponsored',
    'reporting by|editing by|writing by|additional reporting|compiled by|with inputs? from|photo(?:graph)? by|getty images|file photo',
    'abonnez-vous|inscrivez-vous|suivez-nous|lire aussi|lire la suite|tous droits réservés|à lire également|newsletter abonnieren|lesen sie auch|alle rechte vorbehalten',
    'suscríbete|síguenos|lea también|todos los derechos reservados|iscriviti|leggi anche|tutti i diritti|assine|leia também|todos os direitos|lees ook|читайте также|подпис',
  ].join('|'),
  'iu',
);
const BYLINE = /^(?:by|von|par|por|di|door)\s+\p{Lu}/iu;
/** In characters: longer paragraphs carry news, whatever else they say (calibrated on bodies of wire and web copy). */
const ADDRESS_LIMIT = 330;
const BYLINE_LIMIT = 70;
const MEMORY_LIMIT = 420;

/** Whether a paragraph by its own words is a byline, a credit, or an address to readers. */
export function isFurnitureByWords(paragraph: string): boolean {
  if (paragraph.length < BYLINE_LIMIT && BYLINE.test(paragraph)) return true;
  return paragraph.length < ADDRESS_LIMIT && ADDRESS.test(paragraph);
}

/** What one source has shown on several pages: fingerprints with how many pages showed each, in order of last sight (oldest first). */
export type FurnitureMemory = readonly { readonly print: number; readonly pages: number }[];

/** Pages that must have shown a paragraph before it counts as furniture. */
const PAGES_NEEDED = 3;
/** Prints kept per source: 300 x 5 bytes stay under 2 KB. */
const PRINTS_KEPT = 300;

/** A paragraph's fingerprint with digits masked; undefined where it is too long to be furniture. */
function printOf(paragraph: string): number | undefined {
  if (paragraph.length > MEMORY_LIMIT) return undefined;
  return hash32(
    folded(paragraph)
      .replace(/\d+/gu, '0')
      .replace(/[^\p{L}0]+/gu, ' ')
      .trim(),
  );
}

/** The paragraphs of a body that carry its news: without furniture by words, nor what its source shows on page after page. All of them where nothing would be left. */
export function newsParagraphs(body: string, memory: FurnitureMemory): readonly string[] {
  const known = new Set(memory.filter(({ pages }) => pages >= PAGES_NEEDED).map(({ print }) => print));
  const paragraphs = body
    .split(/\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.filter(
    (paragraph) => !isFurnitureByWords(paragraph) && !(known.size > 0 && known.has(printOf(paragraph) ?? -1)),
  );
}

/** The memory after one more page of the source. */
export function remembered(memory: FurnitureMemory, body: string): FurnitureMemory {
  const paragraphs = body.split(/\n+/u).map((paragraph) => paragraph.trim());
  const prints = new Set(paragraphs.flatMap((paragraph) => (paragraph === '' ? [] : (printOf(paragraph) ?? []))));
  const before = new Map(memory.map(({ print, pages }) => [print, pages]));
  const seenNow = [...prints].map((print) => ({ print, pages: Math.min(255, (before.get(print) ?? 0) + 1) }));
  const rest = memory.filter(({ print }) => !prints.has(print));
  // What was seen on several pages outlives what was seen once.
  const surplus = Math.max(0, rest.length + seenNow.length - PRINTS_KEPT);
  const leaving = new Set(rest.filter(({ pages }) => pages < PAGES_NEEDED).slice(0, surplus));
  return [...rest.filter((one) => !leaving.has(one)), ...seenNow].slice(-PRINTS_KEPT);
}
