import { describe, expect, it } from 'vitest';
import { NO_KNOWLEDGE } from '../../../shared/entities/resolve/knowledge.ts';
import { ENGLISH, resolveSpans } from '../../../shared/entities/resolve/resolve.ts';
import { marked } from '../marked.ts';

/** The ids of the marked names of a text, `own` for those that no list has. */
function ids(text: string): readonly string[] {
  const { body, mentions } = marked(text);
  const found = resolveSpans({ headline: '', articleBody: body }, mentions, NO_KNOWLEDGE, ENGLISH).mentions;
  return found.map(({ entityId }) => entityId.replace(/^own:.*/u, 'own'));
}

describe('a town', () => {
  it.each([
    [
      'is the one in the state behind its comma',
      'She sold boats in [L:Portland], [L:Maine].',
      ['gn:4975802', 'wd:Q724'],
    ],
    ['is that also where news shortens the state', 'Boats in [L:Portland], [L:Ore.]', ['gn:5746545', 'wd:Q824']],
    ['is none of those listed where the text states another', 'Boats in [L:Paris], [L:Kentucky].', ['own', 'wd:Q1603']],
    [
      'that is small needs its country',
      'He opened a shop in [L:Cornwall Heights] and one in [L:Lexington].',
      ['own', 'own'],
    ],
    ['of a common name needs its state', 'The [L:U.S.] firm has a mill in [L:Lexington].', ['wd:Q30', 'own']],
    [
      'of a common name is found by its state',
      'The [L:Kentucky] firm has a mill in [L:Lexington].',
      ['wd:Q1603', 'gn:4297983'],
    ],
    [
      'of a name of its own is found by its country',
      'The [L:U.S.] firm has a mill in [L:Kalamazoo].',
      ['wd:Q30', 'gn:4997787'],
    ],
    [
      'that is small is not known where a namesake may be meant',
      'The [L:U.S.] player is from [L:Lancaster], the [G:British] one from [L:Redditch].',
      ['wd:Q30', 'own', 'own', 'gn:2639557'],
    ],
    ['is no state that the text calls one', 'She left [L:Washington] state.', ['wd:Q1223']],
    ['that is large needs nothing', 'He flew to [L:Chicago] and to [L:Kyiv].', ['gn:4887398', 'gn:703448']],
    [
      'is looked for in the part of the country that the text names',
      'From [L:Aberdeen], [L:Scotland].',
      ['gn:2657832', 'wd:Q22'],
    ],
    ['is no word that sounds so in another script', 'She sells shells in [L:Bali].', ['own']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('a company of one word', () => {
  it.each([
    [
      'is known by a name that means nothing else',
      'Vans by [O:Honda] and shelves by [O:Ikea].',
      ['wd:Q9584', 'wd:Q54078'],
    ],
    [
      'is not known by a word of the language',
      'The [O:House] and the [O:Enterprise] and [O:Hope] fell silent.',
      ['own', 'own', 'own'],
    ],
    [
      'is known at home where the text speaks of its country',
      'The [L:U.S.] chain [O:Nordstrom] grew.',
      ['wd:Q30', 'wd:Q174310'],
    ],
    ['is not known abroad', 'The Norland chain [O:Nordstrom] grew.', ['own']],
    [
      'is not the company whose stations it runs',
      'She called a [O:Lyft] in [L:Chicago].',
      ['wd:Q17077936', 'gn:4887398'],
    ],
    [
      'has its article where more than a word follows',
      'Shelves of [O:The Home Depot], an [G:American] chain.',
      ['wd:Q864407', 'own'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('is no town that it is spelled like, and a club is not its city', () => {
    expect(ids('[O:SoFi] and [O:Lume] hired him; [O:Chicago] lost again.')).toEqual(['own', 'own', 'own']);
  });

  it('is also the site that it runs', () => {
    expect(ids('[W:Instagram] grew; [W:Disney+] did not.')).toEqual(['wd:Q209330', 'own']);
  });

  it('may be a government by its seat', () => {
    expect(ids('[O:Moscow] denied it.')).toEqual(['gn:524901']);
  });
});
