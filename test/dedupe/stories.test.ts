import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DedupeInput } from '../../shared/dedupe/input.ts';
import { packTerms, unpackTerms } from '../../shared/dedupe/packed-terms.ts';
import { areOne, fitOf, founded, storyKeysOf, thinned, united } from '../../shared/dedupe/stories.ts';
import { breadth, topicOf } from '../../shared/dedupe/terms.ts';
import { assignStory } from '../../shared/pipeline/assign-story.ts';
import { forgetArticle } from '../../shared/pipeline/forget-article.ts';
import { mergeStories } from '../../shared/pipeline/mend-stories.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { assignmentOf, currentStory, membersOf } from '../../shared/store/stories.ts';
import type { Table } from '../../shared/store/table.ts';
import { interleave } from '../support/scheduler.ts';

const story = (
  id: string,
  hour: number,
  headline: string,
  articleBody: string,
  more: Partial<DedupeInput> = {},
): DedupeInput => {
  const at = new Date(Date.UTC(2025, 2, 1, hour)).toISOString();
  return {
    id,
    sourceId: `s-${id}`,
    headline,
    articleBody,
    inLanguage: 'en',
    datePublished: at,
    firstSeenAt: at,
    ...more,
  };
};

const PIER = [
  story(
    'p1',
    8,
    'Vinmouth shuts pier after cracks are found',
    'Divers inspecting the northern pier at Vinmouth found cracks in fourteen columns, and the harbour board shut it to the public on Tuesday. Ferries to Lowick were moved to the coal quay.',
  ),
  story(
    'p2',
    10,
    'Cracked pier closed in Vinmouth, ferries to Lowick rerouted',
    'Passengers bound for Lowick queued at the coal quay on Tuesday. The pier at Vinmouth is closed, the harbour board said, since divers reported cracks in its columns.',
  ),
  story(
    'p3',
    30,
    'Repairs to Vinmouth pier to cost millions',
    'Mending the cracked columns of the pier will cost 2.4 million crowns, Edda Kestle of the harbour board in Vinmouth told members. Ferries use the coal quay until October.',
  ),
];
const VOTE = [
  story(
    'v1',
    9,
    'Brannoch elects its first mayor from the islands',
    'Hugo Lomax, a schoolteacher born on the islet of Sundry, won the mayoral election in Brannoch with 53 percent of the ballots, beating the incumbent Celia Rasmer.',
  ),
  story(
    'v2',
    12,
    'Schoolteacher Lomax beats Rasmer in Brannoch',
    'Voters in Brannoch chose Hugo Lomax as their mayor. The schoolteacher took 53 percent of ballots; incumbent Celia Rasmer conceded the election before midnight.',
  ),
];

const LOOSE =
  'Smoke from the warehouse fire in Tarsk hung over the line while signals at Dunholm junction lost their power supply at dawn. Trains stand still, and electricians search for a broken cable.';
const LATER =
  'Signals at Dunholm junction lost their power supply at dawn. Trains stand still, passengers wait for buses, and electricians search the junction for a broken cable.';

async function told(table: Table, inputs: readonly DedupeInput[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const input of inputs) found.set(input.id, (await assignStory(table, input)).storyId);
  return found;
}

describe('topics', () => {
  it('come back from their bytes', () => {
    const { text } = topicOf(PIER[0] as DedupeInput);
    expect([...unpackTerms(packTerms(text)).keys()]).toEqual([...text.keys()]);
    for (const [term, weight] of unpackTerms(packTerms(text))) expect(weight).toBeCloseTo(text.get(term) ?? 0, 2);
  });

  it('are bounded, have length 1, and leave out what everybody says', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 400 }), (text) => {
        const topic = topicOf(story('x', 1, '', text));
        expect(topic.text.size).toBeLessThanOrEqual(96);
        if (topic.text.size > 0) expect(Math.hypot(...topic.text.values())).toBeCloseTo(1);
      }),
      { numRuns: 30 },
    );
    expect(topicOf(story('x', 1, 'Is it', 'It is in the and of that to the')).text.size).toBe(0);
  });
});

describe('fitOf', () => {
  const of = (input: DedupeInput) => founded(topicOf(input), input.firstSeenAt);
  const [p1, p2] = PIER as [DedupeInput, DedupeInput];

  it('gives a score and a reason in words', () => {
    const fit = fitOf(topicOf(p2), p2.firstSeenAt, of(p1));
    expect(fit.fits).toBe(true);
    expect(fit.reason).toMatch(/^\d+ telling words in common \(likeness 0\.\d+, needed 0\.\d+\), within a day$/);
  });

  it('does not join what is weeks apart', () => {
    expect(fitOf(topicOf(p2), '2025-03-20T00:00:00.000Z', of(p1)).fits).toBe(false);
  });

  const russian = (body: string, more: Partial<DedupeInput> = {}) =>
    story('r0', 11, 'Пирс закрыт из-за трещин', body, { inLanguage: 'ru', ...more });

  it('joins across languages by names, and not by a single one', () => {
    const same = russian(
      'Портовые власти города Винмаут закрыли пирс: водолазы нашли трещины. Паромы на остров Лоуик переведены, сообщила пресс-секретарь Эдда Кестл.',
    );
    const other = russian(
      'Пожарные города Винмаут потушили огонь на складе. Никто не пострадал, рассказал начальник смены Брам Оррин.',
    );
    const english = { ...p1, articleBody: `${p1.articleBody} It will stay closed, said spokeswoman Edda Kestle.` };
    expect(fitOf(topicOf(same), same.firstSeenAt, of(english))).toMatchObject({
      fits: true,
      reason: expect.stringMatching(/^names the same \d people, places or bodies/),
    });
    expect(fitOf(topicOf(other), other.firstSeenAt, of(english)).fits).toBe(false);
  });

  it('counts entities that were resolved as names', () => {
    const entity = (id: string, salience = 0.8) => ({ id, name: id, type: 'Person', salience });
    const entities = ['vinmouth', 'kestle', 'lowick'].map((id) => entity(id));
    const cyrillic = story('r1', 11, 'Пирс закрыт', 'Водолазы нашли трещины в четырнадцати опорах.', {
      inLanguage: 'ru',
      entities,
    });
    expect(fitOf(topicOf(cyrillic), cyrillic.firstSeenAt, of({ ...p1, entities })).fits).toBe(true);
    expect(fitOf(topicOf(cyrillic), cyrillic.firstSeenAt, of(p1)).fits).toBe(false);
  });
});

describe('names', () => {
  const quake = (id: string, place: string, valley: string, governor: string) =>
    story(
      id,
      8,
      'Strong earthquake brings down houses',
      `An earthquake shook houses in ${place} before dawn, said governor ${governor}. Rescuers with dogs are on the road to ${valley}, where walls fell on sleeping families.`,
    );
  const needed = (one: DedupeInput, other: DedupeInput) =>
    Number(
      /needed ([\d.]+)/.exec(
        fitOf(topicOf(one), one.firstSeenAt, founded(topicOf(other), other.firstSeenAt)).reason,
      )?.[1],
    );

  it('ask for fewer words where they agree, and for more where they do not', () => {
    const tarsk = quake('q1', 'Tarsk', 'Quellby', 'Nils Orrin');
    expect(needed(quake('q2', 'Tarsk', 'Quellby', 'Nils Orrin'), tarsk)).toBeLessThan(0.1);
    expect(needed(quake('q3', 'Lowick', 'Maraven', 'Ada Corrow'), tarsk)).toBeGreaterThan(0.14);
  });
});

describe('thinned', () => {
  it('lets a word count less the more stories are listed under it', () => {
    const topic = topicOf(PIER[0] as DedupeInput);
    const [crowded = ''] = storyKeysOf(topic);
    const [[term, weight] = [0, 0], ...others] = [...topic.text];
    const thin = thinned(topic, (key) => (key === crowded ? 4 : 1));
    expect(thin.text.get(term)).toBeCloseTo(weight / 1.5);
    expect([...thin.text].slice(1)).toEqual(others);
  });
});

describe('areOne', () => {
  const topicAt = (input: DedupeInput) => founded(topicOf(input), input.firstSeenAt);

  it('weighs a story of one article as that article', () => {
    const [p1, p2, p3] = PIER.map(topicAt) as [
      ReturnType<typeof founded>,
      ReturnType<typeof founded>,
      ReturnType<typeof founded>,
    ];
    expect(areOne(united(p1, p2), p3)).toBe(true);
    expect(areOne(united(p1, p2), united(topicAt(VOTE[0] as DedupeInput), topicAt(VOTE[1] as DedupeInput)))).toBe(
      false,
    );
  });
});

describe('topicOf', () => {
  it('knows the language by the text, whatever the page declares', () => {
    const two = [
      'Der Rat der Stadt hat in seiner Sitzung am Montag über die neue Brücke beraten und sich nicht einigen können, weil das Geld fehlt.',
      'Die Polizei hat gestern nach dem Überfall auf eine Bank in der Innenstadt zwei Männer gefasst, die sich in einem Keller versteckt hatten.',
    ].map((text, i) => story(`de${i}`, 8 + i, '', text, { inLanguage: 'en' }));
    const [one, other] = two.map(topicOf) as [ReturnType<typeof topicOf>, ReturnType<typeof topicOf>];
    expect(breadth(one.text, other.text)).toBeLessThan(0.1);
  });
});

describe('assignStory', () => {
  it('joins what tells of one event and keeps two events apart, in any order', async () => {
    for (const order of [
      [...PIER, ...VOTE],
      [...VOTE, ...PIER].toReversed(),
      [PIER[1], VOTE[0], PIER[0], VOTE[1], PIER[2]] as DedupeInput[],
    ]) {
      const found = await told(memoryTable(), order);
      expect(new Set(PIER.map(({ id }) => found.get(id))).size).toBe(1);
      expect(new Set(VOTE.map(({ id }) => found.get(id))).size).toBe(1);
      expect(found.get('p1')).not.toBe(found.get('v1'));
    }
  });

  it('makes one story of reports in two languages, whichever comes first', async () => {
    const named = 'said Edda Kestle and Bram Orrin of the harbour board to reporters from Eastray.';
    const english = PIER.map((input) => ({ ...input, articleBody: `${input.articleBody} It stays closed, ${named}` }));
    const russian = story(
      'r1',
      11,
      'Пирс закрыт из-за трещин',
      'Портовые власти города Винмаут закрыли пирс: водолазы нашли трещины. Паромы на остров Лоуик переведены, сообщили Эдда Кестл и Брам Оррин журналистам из Истрея.',
      { inLanguage: 'ru' },
    );
    for (let at = 0; at <= english.length; at++) {
      const table = memoryTable();
      const order = english.toSpliced(at, 0, russian);
      await told(table, order);
      const assigned = await Promise.all(order.map(({ id }) => assignmentOf(table, id)));
      const now = await Promise.all(assigned.map((one) => currentStory(table, one?.storyId ?? '')));
      expect(new Set(now.map((one) => one?.id)).size).toBe(1);
    }
  });

  it('keeps title, members, span and lead entities', async () => {
    const table = memoryTable();
    const entities = [{ id: 'vinmouth', name: 'Vinmouth', type: 'Place', salience: 0.9 }];
    const found = await told(
      table,
      PIER.map((input) => ({ ...input, entities })),
    );
    const whole = await currentStory(table, found.get('p1') ?? '');
    expect(whole?.topic).toMatchObject({ members: 3, from: PIER[0]?.firstSeenAt, to: PIER[2]?.firstSeenAt });
    expect(PIER.map(({ headline }) => headline)).toContain(whole?.title);
    expect(whole?.lead).toEqual([{ id: 'vinmouth', name: 'Vinmouth', type: 'Place', members: 3 }]);
    expect(whole && (await membersOf(table, whole)).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('answers a redelivery with the same story and counts nobody twice', async () => {
    const table = memoryTable();
    const first = await told(table, [...PIER, ...VOTE]);
    expect(await told(table, [...PIER, ...VOTE])).toEqual(first);
    expect((await currentStory(table, first.get('p1') ?? ''))?.topic.members).toBe(3);
  });

  it('follows a verified copy, whatever its words', async () => {
    const table = memoryTable();
    const { storyId } = await assignStory(table, PIER[0] as DedupeInput);
    const excerpt = story('p9', 9, 'In brief', 'To the coal quay.');
    const decision = await assignStory(table, excerpt, [{ id: 'p1', rank: 'r', score: 0.8, reason: 'x' }]);
    expect(decision).toMatchObject({ storyId, reason: 'tells the story of its copy p1' });
  });

  it('merges two stories into the one founded first, whose id answers for both', async () => {
    const table = memoryTable();
    const found = await told(table, [...PIER, ...VOTE]);
    const [pier, vote] = await Promise.all(
      [found.get('p1'), found.get('v1')].map((id) => currentStory(table, id ?? '')),
    );
    if (pier === undefined || vote === undefined) throw new Error('no story');
    const alike = { ...vote, topic: { ...pier.topic, members: 2 } };
    const merged = await mergeStories(table, alike, [pier]);
    expect(merged.id).toBe(pier.id);
    expect((await currentStory(table, vote.id))?.id).toBe(pier.id);
    expect((await membersOf(table, merged)).map(({ id }) => id).toSorted()).toEqual(['p1', 'p2', 'p3', 'v1', 'v2']);
  });

  it('forgets a member, and its headline with it', async () => {
    const table = memoryTable();
    const found = await told(table, PIER);
    const before = await currentStory(table, found.get('p1') ?? '');
    for (let times = 0; times < 2; times++) await forgetArticle(table, before?.titleFrom ?? '');
    const after = await currentStory(table, found.get('p1') ?? '');
    expect(after?.topic.members).toBe(2);
    expect(after?.title).not.toBe(before?.title);
    expect(after && (await membersOf(table, after)).map(({ id }) => id)).not.toContain(before?.titleFrom);
    expect(await assignmentOf(table, before?.titleFrom ?? '')).toEqual({ storyId: before?.id, score: 0, reason: '' });
  });

  it('moves a member that fitted only just to a later story that fits it clearly better', async () => {
    const table = memoryTable();
    const fire = [
      story(
        'f1',
        6,
        'Fire guts grain warehouse in Tarsk',
        'A fire destroyed a warehouse of the grain exchange in Tarsk overnight. Firefighters from Eastray pumped water from the canal, and smoke hung over the marsh railway.',
      ),
      story(
        'f2',
        7,
        'Grain warehouse in Tarsk burns down',
        'Firefighters fought the blaze at the grain exchange warehouse in Tarsk until dawn. Water was pumped from the canal, and smoke drifted towards Eastray.',
      ),
      story(
        'f3',
        8,
        'Grain exchange counts losses after Tarsk fire',
        'The grain exchange lost 900 tonnes of barley in the warehouse fire at Tarsk. Firefighters still pump water from the canal on smouldering grain.',
      ),
    ];
    const loose = story('x2', 9, 'Smoke and dark signals halt trains', LOOSE);
    const later = story('x3', 11, 'Dunholm junction: signals dark, trains stand still', LATER);
    const more = fire.map((input) => ({ ...input, id: `${input.id}-again` }));
    for (const input of [...fire, ...more, loose, later]) await assignStory(table, input);
    const [burning, moved, dark] = await Promise.all(['f1', 'x2', 'x3'].map((id) => assignmentOf(table, id)));
    expect(dark?.storyId).not.toBe(burning?.storyId);
    expect(moved).toMatchObject({
      storyId: dark?.storyId,
      reason: expect.stringContaining(`moved from ${burning?.storyId}`),
    });
    const left = await currentStory(table, burning?.storyId ?? '');
    expect(left && (await membersOf(table, left)).map(({ id }) => id)).toHaveLength(6);
    expect(left?.topic.members).toBe(6);
  });

  it('counts a large story as its members are, through redelivery, revisions and takedowns', async () => {
    const table = memoryTable();
    const many = Array.from({ length: 60 }, (_, i) => ({ ...(PIER[i % 3] as DedupeInput), id: `m${i}` }));
    const found = await told(table, many);
    const id = found.get('m0') ?? '';
    const size = async () => {
      const whole = await currentStory(table, id);
      return [whole?.topic.members, whole && (await membersOf(table, whole)).length];
    };
    expect(await size()).toEqual([60, 60]);
    await told(table, many.slice(0, 10));
    expect(await size()).toEqual([60, 60]);
    await forgetArticle(table, 'm1');
    await forgetArticle(table, 'm1');
    expect(await size()).toEqual([59, 59]);
  });

  it('makes one of two stories that grew side by side, once one of them has doubled', async () => {
    const table = memoryTable();
    const [p1, p2, p3] = PIER as [DedupeInput, DedupeInput, DedupeInput];
    await assignStory(table, p1);
    // Another worker, whose reads showed nothing of it, founded the same event anew and died before it looked again.
    const blind: Table = { ...table, getMany: async () => [] };
    await assignStory(blind, p2);
    expect((await assignmentOf(table, 'p2'))?.storyId).not.toBe((await assignmentOf(table, 'p1'))?.storyId);
    await told(table, [{ ...p2, id: 'p4' }, p3, { ...p1, id: 'p5' }]);
    const ids = await Promise.all(['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => assignmentOf(table, id)));
    const now = await Promise.all(ids.map((one) => currentStory(table, one?.storyId ?? '')));
    expect(new Set(now.map((one) => one?.id)).size).toBe(1);
    expect(now[0]?.topic.members).toBe(5);
  });

  it('counts every member once in every interleaving, with redelivery and crashes', async () => {
    for (let seed = 0; seed < 150; seed++) {
      const table = memoryTable();
      const inputs = [...PIER, ...VOTE];
      await interleave(
        table,
        inputs.map((input) => (shared) => assignStory(shared, input)),
        seed,
        { crash: 0.02, stale: 0.1 },
      );
      const stories = new Map<string, string[]>();
      for (const { id } of inputs) {
        const assigned = await assignmentOf(table, id);
        const now = await currentStory(table, assigned?.storyId ?? '');
        if (now === undefined) throw new Error(`${id} tells a story that is not there`);
        stories.set(now.id, [...(stories.get(now.id) ?? []), id]);
      }
      for (const [id, members] of stories) {
        const whole = await currentStory(table, id);
        expect(whole && (await membersOf(table, whole)).map((member) => member.id).toSorted()).toEqual(
          members.toSorted(),
        );
        expect(whole?.topic.members).toBe(members.length);
        expect(
          members.every((member) => member.startsWith('p')) || members.every((member) => member.startsWith('v')),
        ).toBe(true);
      }
    }
  }, 120_000);
});

describe('united', () => {
  it('spans both and counts both', () => {
    const [one, other] = PIER.map((input) => founded(topicOf(input), input.firstSeenAt)) as [
      ReturnType<typeof founded>,
      ReturnType<typeof founded>,
    ];
    expect(united(one, other)).toMatchObject({ members: 2, from: one.from, to: other.to });
  });
});
