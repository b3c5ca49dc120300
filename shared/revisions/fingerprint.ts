import type { Article, Update } from '../model/article.ts';
import { asFingerprint, digest, type Fingerprint } from '../model/ids.ts';
import { foldText, isFurniture } from './fold-text.ts';

/** A clock time; marks without one ("5 minutes ago") differ at every look. */
const CLOCK = /\d\s*[:.h]\s*\d\d|\d\s*[ap]\.?m\b|\d{4}\s*[A-Z]{3}/iu;
/** 128 bits: two states of one article never share a fingerprint by chance. */
const LENGTH = 32;

/**
 * Says whether an article changed: equal for two looks that show the same headline, body, updates, dateline, authors and corrections. White
 * space, typography of quotes and dashes, status labels, dates of modification, counters and adverts make no difference.
 */
export function fingerprintOf(article: Article): Fingerprint {
  const content = [
    foldText(article.headline),
    foldBody(article.articleBody),
    article.updates.map(foldUpdate),
    foldText(article.dateline ?? ''),
    [...new Set(article.author.map((name) => foldText(name).toLowerCase()))].sort(),
    article.corrections.map(foldText),
  ];
  return asFingerprint(digest(JSON.stringify(content), LENGTH));
}

const foldBody = (body: string): readonly string[] =>
  body
    .split(/\n\s*\n/u)
    .filter((paragraph) => !isFurniture(paragraph))
    .map(foldText);

/** What counts of an update: its clock time, its headline and its paragraphs. */
export const foldUpdate = (update: Update): readonly unknown[] => [
  CLOCK.test(update.time ?? '') ? foldText(update.time ?? '') : '',
  foldText(update.headline ?? ''),
  foldBody(update.articleBody),
];
