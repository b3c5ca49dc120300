import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../shared/entities/training/', import.meta.url);
const installed = existsSync(new URL('node_modules', FOLDER));
if (!installed) console.warn('written texts not tested: npm ci --prefix shared/entities/training first');

const load = () => import('../../../shared/entities/training/written-texts.ts');

// Names that texts were written for because they are people's, firms', clubs' and places' at once.
const NAMESAKES: ReadonlySet<string> = new Set(
  (
    'AFL Afar Antigone Batman Bismarck Chad Chelsea Conservatives Croft Daewoo Dassler Ebola Ford Foxwell Georgia Hanes Jordan Kasi Kawésqar ' +
    'Lakshadweep Macbeth May Minsk Mormon Nalikwanda Paris Preston Raju Santos SANTOS Schroders Sharp Suno Terzani Turkana Victoria ' +
    'WASHINGTON Woodstock'
  ).split(' '),
);

describe.skipIf(!installed)('our own texts', () => {
  it('mark names where they stand, in order and apart, and leave no mark behind', async () => {
    const { writtenTexts } = await load();
    const texts = writtenTexts();
    expect(texts.length).toBeGreaterThan(3000);
    for (const { id, text, mentions } of texts) {
      let before = 0;
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end), id).toBe(mention.text);
        expect(mention.start, id).toBeGreaterThanOrEqual(before);
        expect(mention.text.length, `${id}: ${mention.text}`).toBeLessThan(90);
        before = mention.end;
      }
      expect(text, id).not.toMatch(/[[\]{}<>~^|]/);
    }
  });

  it('mark one name one way within a text, save those of clubs, papers and governments, and where the text plays on namesakes', async () => {
    const { writtenTexts } = await load();
    const doubtful = writtenTexts().flatMap(({ id, mentions }) =>
      [...Map.groupBy(mentions, (mention) => mention.text)]
        .map(([text, same]) => [text, [...new Set(same.map(({ type }) => type))].sort().join(' ')] as const)
        .filter(([text, types]) => types.includes(' ') && types !== 'Organization Place' && !NAMESAKES.has(text))
        .map(([text, types]) => `${id}: ${text} ${types}`),
    );
    expect(doubtful).toEqual([]);
  });
});

describe.skipIf(!installed)('an organisation in exchange for another', () => {
  it('is of the same kind', async () => {
    const { likeOrganization } = await load();
    const { knownNames } = await import('../../../shared/entities/training/known-names.ts');
    const { createVocabulary } = await import('../../../shared/entities/training/vocabulary.ts');
    const { randomFrom } = await import('../../../shared/entities/training/random.ts');
    const like = likeOrganization(createVocabulary(randomFrom(1)));
    expect(knownNames('clubs')).toContain(like('Aston Villa'));
    expect(knownNames('parties')).toContain(like('Fidesz'));
    expect(like('Varholm Rope Works')).toBe('Varholm Rope Works');
  });
});
