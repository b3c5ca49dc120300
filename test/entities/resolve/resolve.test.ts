import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../shared/entities/corrections.ts';
import {
  aliasKeys,
  type Knowledge,
  type LearnedAlias,
  NO_KNOWLEDGE,
} from '../../../shared/entities/resolve/knowledge.ts';
import { ENGLISH, resolveSpans } from '../../../shared/entities/resolve/resolve.ts';
import { marked } from '../marked.ts';

const resolve = (text: string, knowledge: Knowledge = NO_KNOWLEDGE, headline = '') => {
  const { body, mentions } = marked(text);
  return resolveSpans({ headline, articleBody: body }, mentions, knowledge, ENGLISH);
};

/** Groups the mentions of a text by entity: `Ann Tarrant = Tarrant | Lee`. */
function groups(text: string): string {
  const { mentions } = resolve(text);
  const byId = Map.groupBy(mentions, (mention) => mention.entityId);
  return [...byId.values()].map((group) => [...new Set(group.map((m) => m.text))].join(' = ')).join(' | ');
}

describe('one entity in one document', () => {
  it.each([
    ['[P:Ann Tarrant] left. [P:Tarrant] was tired.', 'Ann Tarrant = Tarrant'],
    ['[P:Tarrant] was tired. [P:Ann Tarrant] left.', 'Tarrant = Ann Tarrant'],
    ['[P:Ann Tarrant] and [P:Bob Tarrant] met.', 'Ann Tarrant | Bob Tarrant'],
    ['[P:Ann Tarrant] spoke. [P:Bob Tarrant] came. [P:Tarrant] left.', 'Ann Tarrant | Bob Tarrant = Tarrant'],
    ['[P:President Duarte] met [P:Ana Duarte].', 'President Duarte = Ana Duarte'],
    ['[P:Ana Duarte] came. [P:A. Duarte] left. [P:Ms. Duarte] slept.', 'Ana Duarte = A. Duarte = Ms. Duarte'],
    ['[P:Ana Duarte] came. [P:Ana] left.', 'Ana Duarte = Ana'],
    ['[P:José Ferrán] came. [P:Ferran] left.', 'José Ferrán = Ferran'],
    ['[P:İlkin Çırağlı] came. [P:Ilkin Ciragli] left.', 'İlkin Çırağlı = Ilkin Ciragli'],
    ['[P:Omar al-Karim] came. [P:al-Karim] left.', 'Omar al-Karim = al-Karim'],
    ['[P:Abu Karim al-Masri] came. [P:Abu Karim] left.', 'Abu Karim al-Masri = Abu Karim'],
    ['[P:Joseph Castellan] came. [P:Joe Castellan] left.', 'Joseph Castellan = Joe Castellan'],
    ['the [O:Red Lantern Institute] ([O:RLI]) said. [O:RLI] added.', 'Red Lantern Institute = RLI'],
    ['the [O:Security Service of Norland] ([O:SSN]) said. [O:SSN] added.', 'Security Service of Norland = SSN'],
    [
      'the [O:Security Service of Norland] said. The [O:Security Service] added.',
      'Security Service of Norland = Security Service',
    ],
    ['[O:Borealis Holdings Ltd.] fell. [O:Borealis] rose.', 'Borealis Holdings Ltd. = Borealis'],
    ['[O:Borealis Inc] fell. [O:Boreal Group] rose.', 'Borealis Inc | Boreal Group'],
    ['[L:Türkiye] and [L:Turkey] and [L:TURKEY]', 'Türkiye = Turkey = TURKEY'],
    ['[L:Kyiv] or [L:Kiev]', 'Kyiv = Kiev'],
    ['[P:Zelensky] or [P:Volodymyr Zelenskyy] or [P:Zelenskiy]', 'Zelensky = Volodymyr Zelenskyy = Zelenskiy'],
    [
      '[L:Ukraine]’s [O:Foreign Ministry] and the Russian [O:Foreign Ministry]',
      'Ukraine | Foreign Ministry | Foreign Ministry',
    ],
    [
      'the [O:Foreign Ministry of Ukraine] and Ukraine’s [O:Ministry of Foreign Affairs]',
      'Foreign Ministry of Ukraine = Ministry of Foreign Affairs',
    ],
  ])('%s', (text, expected) => {
    expect(groups(text)).toBe(expected);
  });
});

describe('one entity across documents', () => {
  const idOf = (text: string): string | undefined => resolve(text).mentions[0]?.entityId;

  it.each([
    ['[L:Ukraine]', 'wd:Q212'],
    ['[L:UK]', 'wd:Q145'],
    ['[L:Republic of San Marino]', 'wd:Q238'],
    ['[L:Kiev]', 'gn:703448'],
    ['[O:U.N.]', 'wd:Q1065'],
    ['[O:NATO]', 'wd:Q7184'],
    ['[O:European Union]', 'wd:Q458'],
    ['[P:Vladimir Putin]', 'wd:Q7747'],
    ['[O:Lockheed Martin]', 'wd:Q7240'],
  ])('gives %s the open id %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ['[P:Oleh Savchuk]', '[P:Oleg Savchuk]'],
    ['[P:Orbán Tamás]', '[P:Tamás Orbán]'],
    ['[P:Rustem Umerov]', '[P:Rustem Umarov]'],
    ['[O:The Red Lantern Institute]', '[O:Red Lantern Institute]'],
  ])('gives %s and %s one id of our own', (a, b) => {
    expect(idOf(a)).toBe(idOf(b));
  });

  it('lists the open addresses of a country', () => {
    expect(resolve('[L:Türkiye]').entities[0]?.sameAs).toEqual([
      'https://www.wikidata.org/entity/Q43',
      'https://www.iso.org/obp/ui/#iso:code:3166:TR',
    ]);
  });
});

describe('ambiguity', () => {
  const confidence = (text: string): number =>
    resolve(text).entities.find((e) => e.name === 'Georgia')?.confidence ?? 0;

  it.each(['[L:Washington] agreed.', '[P:Ann Tarrant] and [P:Bob Tarrant] met. [P:Tarrant] left.'])(
    'is kept as a low confidence in: %s',
    (text) => {
      expect(Math.min(...resolve(text).entities.map((entity) => entity.confidence))).toBeLessThan(0.65);
    },
  );

  it('does not make Georgia surer than it is', () => {
    expect(confidence('[L:Georgia] voted.')).toBeLessThan(0.96);
  });

  it('takes Jordan for the person that the document names in full', () => {
    expect(groups('[P:Eva Jordan] came. [P:Jordan] spoke in [L:Jordan].')).toBe('Eva Jordan = Jordan | Jordan');
  });
});

describe('what the stream has shown', () => {
  const alias: LearnedAlias = {
    entityId: 'own:person-x',
    name: 'Oleh Savchuk',
    type: 'Person',
    alias: 'Oleh Savchuk',
    articles: 3,
  };
  const knowing = (...learned: readonly LearnedAlias[]): Knowledge => {
    const aliases = new Map<string, LearnedAlias[]>();
    for (const one of learned)
      for (const key of aliasKeys(one.type, one.alias)) aliases.set(key, [...(aliases.get(key) ?? []), one]);
    return { aliases, corrections: [] };
  };

  it('gives a new spelling the entity of a learned one', () => {
    expect(resolve('[P:Aleh Sawtschuk] left.', knowing(alias)).mentions[0]).toMatchObject({
      entityId: 'own:person-x',
      name: 'Oleh Savchuk',
    });
  });

  it('is less sure where two entities share the name', () => {
    const other = { ...alias, entityId: 'own:person-y', articles: 2 };
    expect(resolve('[P:Oleh Savchuk] left.', knowing(alias, other)).entities[0]?.confidence).toBeLessThan(0.6);
  });

  it('does not reach for people who only share a surname', () => {
    expect(resolve('[P:Ivan Savchuk] left.', knowing(alias)).mentions[0]?.entityId).not.toBe('own:person-x');
  });
});

describe('corrections', () => {
  const correct = (text: string, ...corrections: readonly Correction[]) =>
    resolve(text, { aliases: new Map(), corrections });

  it('merges two entities', () => {
    const { mentions } = correct('[L:Kyiv] and [L:Ukraine]', {
      do: 'merge',
      from: 'gn:703448',
      into: 'wd:Q212',
      name: 'Ukraine',
    });
    expect(new Set(mentions.map((m) => m.entityId))).toEqual(new Set(['wd:Q212']));
  });

  it('renames an entity', () => {
    expect(correct('[L:Türkiye]', { do: 'rename', id: 'wd:Q43', name: 'Turkey' }).entities[0]?.name).toBe('Turkey');
  });

  it('splits off a spelling', () => {
    const split = {
      do: 'split',
      id: 'wd:Q1065',
      alias: 'UN',
      into: 'own:organization-un',
      name: 'Union Nord',
    } as const;
    expect(correct('[O:UN] and [O:United Nations]', split).mentions.map((m) => m.entityId)).toEqual([
      'own:organization-un',
      'wd:Q1065',
    ]);
  });

  it('blocks an entity, and a name of a type', () => {
    expect(correct('[L:Kyiv]', { do: 'block', id: 'gn:703448' }).mentions).toEqual([]);
    expect(correct('[P:Monday]', { do: 'block-name', alias: 'monday', type: 'Person' }).mentions).toEqual([]);
  });
});

describe('salience', () => {
  it('is highest for what the headline names', () => {
    const { entities } = resolve(
      '[P:Ann Tarrant] came. [O:Borealis] fell. [O:Borealis] rose.',
      NO_KNOWLEDGE,
      'Why Borealis fell',
    );
    expect(entities[0]?.name).toBe('Borealis');
  });

  it('lies between 0 and 1', () => {
    const name = fc.constantFrom('[P:Ann Tarrant]', '[O:Borealis]', '[L:Oslo]', '[P:Tarrant]', '[O:NATO]');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), (names) =>
        resolve(names.join(' and ')).entities.every(({ salience }) => salience >= 0 && salience <= 1),
      ),
      { numRuns: 50 },
    );
  });
});

describe('places of one name', () => {
  const place = (text: string): string | undefined =>
    resolve(text).mentions.find((m) => m.text === 'Georgia')?.entityId;

  it('are told apart by the countries that the document speaks of', () => {
    expect(place('[L:Georgia] and its capital [L:Tbilisi]')).toBe('wd:Q230');
    expect(place('[L:Georgia] and [L:Texas], U.S. officials and American voters in [L:United States]')).toBe(
      'wd:Q1428',
    );
  });

  it('are kept as unsure where nothing tells', () => {
    expect(resolve('[L:Georgia] voted.').entities[0]?.confidence).toBe(0.5);
  });

  it('do not make a world city unsure', () => {
    expect(resolve('[L:London] and [L:Canada]').entities.find((e) => e.name === 'London')?.confidence).toBeGreaterThan(
      0.9,
    );
  });
});

it('gives a title once, with whose it is where the text says so', () => {
  const titlesOf = (text: string): readonly string[] =>
    resolve(text).entities.flatMap(({ jobTitles }) => jobTitles.map(({ title }) => title));
  expect(titlesOf('[L:Norland] Judge [P:Ann Tarrant] spoke. Judge [P:Tarrant] left.')).toEqual(['Norland Judge']);
  expect(titlesOf('[L:Norland]’s former Judge [P:Ann Tarrant] spoke. Judge [P:Tarrant] left.')).toHaveLength(2);
});
