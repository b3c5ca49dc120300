import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { LanguageRules } from './rules.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const RULES: Readonly<Record<string, LanguageRules>> = { az, de, en, es, fr, it, pl, pt, ru, tr, uk };

/** Every language that has rules, by primary subtag. */
export const LANGUAGES: readonly string[] = Object.keys(RULES);

/** The primary subtag of a BCP 47 tag where it has rules; English otherwise. */
export function languageOf(tag: string | undefined): string {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return primary in RULES ? primary : 'en';
}

/** The rules of one language, then English, whose words are printed everywhere. */
export function rulesFor(tag: string | undefined): readonly LanguageRules[] {
  const own = RULES[languageOf(tag)];
  return own === undefined || own === en ? [en] : [own, en];
}
