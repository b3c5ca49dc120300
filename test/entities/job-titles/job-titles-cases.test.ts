import { describe, expect, it } from 'vitest';
import { jobTitles } from '../../../shared/entities/job-titles/job-titles.ts';
import { jobTitlesIn } from '../../../shared/entities/job-titles/other-languages.ts';
import type { Titled } from '../../../shared/entities/job-titles/text.ts';
import { rulesOf } from '../../../shared/entities/language/languages.ts';
import type { Mention } from '../../../shared/model/entity.ts';
import { marked } from '../marked.ts';
import { ENGLISH_TITLES, OTHER_TITLES } from './job-titles-cases.ts';

function titlesIn(text: string, read: (body: string, mentions: readonly Mention[]) => readonly Titled[]): string[] {
  const { body, mentions } = marked(text);
  return read(body, mentions).map(({ mention, jobTitle }) => {
    const affiliation = jobTitle.affiliation === undefined ? '' : ` @ ${jobTitle.affiliation}`;
    return `${mentions[mention]?.text}: ${jobTitle.title}${affiliation}`;
  });
}

describe('titles in news sentences', () => {
  it.each(ENGLISH_TITLES)('%s', (text, titles) => {
    expect(titlesIn(text, jobTitles)).toEqual(titles);
  });

  for (const [language, cases] of Object.entries(OTHER_TITLES))
    it.each(cases)(`${language}: %s`, (text, titles) => {
      expect(titlesIn(text, (body, mentions) => jobTitlesIn(rulesOf(language), body, mentions))).toEqual(titles);
    });
});
