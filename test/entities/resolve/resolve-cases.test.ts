import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../shared/entities/dictionary-tagger/lookup.ts';
import { rulesOf } from '../../../shared/entities/language/languages.ts';
import { NO_KNOWLEDGE } from '../../../shared/entities/resolve/knowledge.ts';
import { ENGLISH, type Language, resolveSpans } from '../../../shared/entities/resolve/resolve.ts';
import { marked } from '../marked.ts';
import { ACROSS, GROUPS } from './resolve-cases.ts';

const languageOf = (inLanguage: string): Language =>
  inLanguage === 'en' ? ENGLISH : { readings: (name) => readingsOf(name, rulesOf(inLanguage)), titles: () => [] };

function resolve(text: string, inLanguage = 'en') {
  const { body, mentions } = marked(text);
  return resolveSpans({ headline: '', articleBody: body }, mentions, NO_KNOWLEDGE, languageOf(inLanguage)).mentions;
}

function groups(text: string, inLanguage: string | undefined): string {
  const byId = Map.groupBy(resolve(text, inLanguage ?? 'en'), (mention) => mention.entityId);
  return [...byId.values()].map((group) => [...new Set(group.map((m) => m.text))].join(' = ')).join(' | ');
}

describe('names of one document', () => {
  const cases = GROUPS.map(([text, expected, inLanguage]) => ({ text, expected, inLanguage }));
  it.each(cases)('$text', ({ text, expected, inLanguage }) => {
    expect(groups(text, inLanguage)).toBe(expected);
  });
});

describe('names of two documents', () => {
  it.each(ACROSS)('%s / %s: %s', (one, other, same) => {
    expect(resolve(one)[0]?.entityId === resolve(other)[0]?.entityId).toBe(same);
  });
});
