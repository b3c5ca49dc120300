import { languageTag } from '../fields/page-language.ts';
import type { PageFacts } from '../page/page.ts';

/** Top-level domains below which English pages write the day before the month. */
const DAY_FIRST = new Set(
  'uk ie au nz in za ng ke gh pk bd lk sg hk my mt jm tt zw ug tz eu de fr nl be se no dk fi pl it es pt ch at cz gr'.split(
    ' ',
  ),
);

const isEnglish = (tag: string | undefined): tag is string => tag !== undefined && /^en\b/i.test(tag);

/** A region for English that says none, since 2/10 is two days by region: what else the page declares, its path (`/en-gb/`), its domain. */
function region(facts: PageFacts, url: string): string | undefined {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
  const declared = [
    facts.html?.attribs['xml:lang'],
    facts.metas.get('og:locale')?.[0],
    facts.metas.get('content-language')?.[0],
    /^\/(en-[a-z]{2})(?=\/|$)/i.exec(pathname)?.[1],
  ];
  const tag = declared.map(languageTag).find((one) => isEnglish(one) && one.length > 2);
  return tag ?? (DAY_FIRST.has(hostname.slice(hostname.lastIndexOf('.') + 1)) ? 'en-GB' : undefined);
}

/** The language that the dates of a page are written in, with a region where its number order depends on it. */
export function dateLanguage(page: {
  readonly facts: PageFacts;
  readonly language: string | undefined;
  readonly url: string;
}): string | undefined {
  return page.language === 'en' ? (region(page.facts, page.url) ?? 'en') : page.language;
}
