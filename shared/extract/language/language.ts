import { ar } from './ar.ts';
import { az } from './az.ts';
import { bg } from './bg.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hr } from './hr.ts';
import { hy } from './hy.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { LanguageRules } from './rules.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const RULES: Readonly<Record<string, LanguageRules>> = {
  ...{ ar, az, bg, de, el, en, es, fr, he, hr, hy, it, ka, nl, pl, pt, ro, ru, tr, uk },
  // One language by other names.
  ...{ bs: hr, cnr: hr, sh: hr, sr: hr },
};

/** Every language that has rules, by primary subtag. */
export const LANGUAGES: readonly string[] = Object.keys(RULES);

/** The primary subtag of a BCP 47 tag where it has rules; English otherwise. */
export function languageOf(tag: string | undefined): string {
  if (tag !== undefined && tag in RULES) return tag;
  const primary = (tag ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return primary in RULES ? primary : 'en';
}

/** The rules of one language, then English, whose words are printed everywhere. */
export function rulesFor(tag: string | undefined): readonly LanguageRules[] {
  const own = RULES[languageOf(tag)];
  return own === undefined || own === en ? [en] : [own, en];
}
