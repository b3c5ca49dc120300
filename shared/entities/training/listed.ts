import type { GoldMention, LabelledDocument } from './corpora.ts';

const MOST_WORDS = 7;

/**
 * A document of GMB in which the names that our lists surely know (`surelyKnown`) are what the lists say: there they often have another type, well-known
 * bodies none at all, and others only for a part of their words ("Palestinian" of Palestinian Authority).
 */
export function asListed(document: LabelledDocument, known: ReadonlyMap<string, string>): LabelledDocument {
  const mentions = document.mentions.map((m) => ({ ...m, type: known.get(m.text) ?? m.type }));
  const added = listedIn(document.text, known).filter((m) => mentions.every((k) => isApart(k, m) || isPart(k, m)));
  return { ...document, mentions: [...mentions.filter((k) => !added.some((m) => isPart(k, m))), ...added] };
}

const isApart = (a: GoldMention, b: GoldMention): boolean => a.end <= b.start || b.end <= a.start;

const isPart = (part: GoldMention, { start, end }: GoldMention): boolean =>
  start <= part.start && part.end <= end && part.end - part.start < end - start;

/** The listed names in a text, the longest first word by word. */
function listedIn(text: string, known: ReadonlyMap<string, string>): GoldMention[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}][^\s"“”()]*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(/(?:['’]s?|[,.;:!?])+$/u, '').length,
  }));
  const found: GoldMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { start = 0 } = words[at] ?? {};
    if (!/\p{Lu}/u.test(text.charAt(start))) continue;
    for (let last = Math.min(at + MOST_WORDS, words.length) - 1; last > at; last -= 1) {
      const { end = 0 } = words[last] ?? {};
      const name = text.slice(start, end);
      const type = known.get(name);
      if (type === undefined || name.startsWith('The ')) continue;
      found.push({ start, end, text: name, type });
      at = last;
      break;
    }
  }
  return found;
}
