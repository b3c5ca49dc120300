import type { GoldMention, LabelledDocument } from './corpora.ts';
import { type Draft, put, type Vocabulary } from './vocabulary.ts';

/**
 * The document with its names exchanged for others of the same type: people for people of all the world, towns for
 * towns, countries for countries, organisations for other organisations of the corpora. One name stays one name.
 */
export function swapped(
  document: LabelledDocument,
  vocabulary: Vocabulary,
  organizationFor: (name: string) => string,
  countries: ReadonlySet<string>,
): LabelledDocument {
  const map = new Map<string, string>();
  const mentions = document.mentions.filter((m) => m.end > m.start).sort((a, b) => a.start - b.start || b.end - a.end);
  nameLongestFirst(mentions, map, vocabulary);
  const draft: Draft = { text: '', mentions: [] };
  let at = 0;
  for (const m of mentions) {
    if (m.start < at) continue;
    put(draft, document.text.slice(at, m.start));
    put(draft, replacement(m, map, vocabulary, organizationFor, countries), m.type);
    at = m.end;
  }
  put(draft, document.text.slice(at));
  return { id: `${document.id}+`, domain: document.domain, text: draft.text, mentions: draft.mentions };
}

function nameLongestFirst(mentions: readonly GoldMention[], map: Map<string, string>, vocabulary: Vocabulary): void {
  for (const m of mentions) {
    const parts = m.text.split(' ');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (m.type !== 'Person' || parts.length < 2 || map.has(last)) continue;
    const { given, family } = vocabulary.person();
    map.set(last, family);
    if (!map.has(first)) map.set(first, given);
  }
}

const CASED = /^\p{Lu}\p{Ll}/u;

function replacement(
  m: GoldMention,
  map: Map<string, string>,
  vocabulary: Vocabulary,
  organizationFor: (name: string) => string,
  countries: ReadonlySet<string>,
): string {
  const known = map.get(m.text);
  if (m.type === 'Person') {
    if (!/^\p{Lu}/u.test(m.text)) return m.text;
    const parts = m.text.split(' ');
    if (parts.length === 1) return remember(map, m.text, known ?? vocabulary.person().family);
    const first = map.get(parts[0] ?? '') ?? vocabulary.person().given;
    const last = map.get(parts.at(-1) ?? '') ?? vocabulary.person().family;
    return parts.length > 2 && vocabulary.chance(0.4)
      ? `${first} ${vocabulary.pick([vocabulary.person().given, 'A.', 'M.'])} ${last}`
      : `${first} ${last}`;
  }
  if (known !== undefined) return known;
  if (m.type === 'Place' && countries.has(m.text))
    return remember(map, m.text, vocabulary.chance(0.6) ? vocabulary.country().replace('the ', '') : m.text);
  if (
    m.type === 'Place' &&
    CASED.test(m.text) &&
    !m.text.includes(',') &&
    m.text.split(' ').length <= 2 &&
    !/ (?:County|Street|River|Sea|Airport|House|Building|Province|Park|Road|Valley|Island|Islands|Mountains)$/.test(
      m.text,
    )
  )
    return remember(map, m.text, vocabulary.chance(0.8) ? vocabulary.city() : m.text);
  if (m.type === 'Organization' && /^[A-Z]{2,5}$/.test(m.text))
    return remember(map, m.text, vocabulary.chance(0.6) ? vocabulary.acronym() : m.text);
  if (m.type === 'Organization' && CASED.test(m.text))
    return remember(map, m.text, vocabulary.chance(0.6) ? organizationFor(m.text) : m.text);
  return m.text;
}

function remember(map: Map<string, string>, text: string, name: string): string {
  map.set(text, name);
  return name;
}
