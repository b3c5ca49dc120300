import { ar } from './ar.ts';
import { az } from './az.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { AttributionRules, LanguageRules } from './rules.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

const RULES: ReadonlyMap<string, LanguageRules> = new Map(
  Object.entries({
    ...{
      ar,
      az,
      bg,
      cs,
      da,
      de,
      el,
      en,
      es,
      fa,
      fi,
      fr,
      he,
      hi,
      hr,
      hu,
      hy,
      id,
      it,
      ja,
      ka,
      ko,
      nl,
      pl,
      pt,
      ro,
      ru,
      sv,
      tr,
      uk,
      zh,
    },
    // One language by other names, and languages that print the same words.
    ...{ bs: hr, cnr: hr, sh: hr, sr: hr },
    ...{ no: da, nb: da, nn: da, sk: cs, ms: id },
  }),
);

/** Every language that has rules, by primary subtag. */
export const LANGUAGES: readonly string[] = [...RULES.keys()];

/** The last tag that was asked for, with its answer: a page has one, and each of its paragraphs is read by many rules. */
let last: { readonly tag: string; readonly language: string } = { tag: 'en', language: 'en' };

/** The primary subtag of a BCP 47 tag where it has rules; English otherwise. */
export function languageOf(tag: string | undefined): string {
  if (tag === undefined || RULES.has(tag)) return tag ?? 'en';
  if (tag === last.tag) return last.language;
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  last = { tag, language: RULES.has(primary) ? primary : 'en' };
  return last.language;
}

/** Whether the verb comes last, words take endings behind an apostrophe, and i is two letters: Turkish and Azerbaijani. */
export const isTurkic = (tag: string | undefined): boolean => /^(?:tr|az)$/u.test(languageOf(tag));

/** The rules of citing: a language's own alone where it has any, since English citing words are other words elsewhere. */
export function citingRules(tag: string | undefined): readonly Partial<AttributionRules>[] {
  const own = rulesFor(tag).map((part) => part.attributions ?? {});
  return own[0]?.cues === undefined ? own : own.slice(0, 1);
}

/** The rules of one language, then English, whose words are printed everywhere. */
export function rulesFor(tag: string | undefined): readonly LanguageRules[] {
  const own = RULES.get(languageOf(tag));
  return own === undefined || own === en ? [en] : [own, en];
}

/** The words of one kind in all languages: a name keeps those of its own wherever it is printed. */
export const inAnyLanguage = (kind: 'articles' | 'indefinite' | 'particles'): ReadonlySet<string> =>
  new Set([...RULES.values()].flatMap(({ attributions }) => attributions?.[kind] ?? []));
