import { describe, expect, it } from 'vitest';
import { repaired } from '../../../shared/entities/training/repair.ts';

const read = (text: string, ...marked: readonly (readonly [string, string])[]) =>
  repaired(
    {
      id: 'x',
      domain: 'gmb',
      text,
      mentions: marked.map(([name, type]) => {
        const start = text.indexOf(name);
        return { start, end: start + name.length, text: name, type };
      }),
    },
    new Set(['Norland']),
  ).mentions.map(({ start, end, type }) => `${text.slice(start, end)}|${type}`);

describe('repaired', () => {
  it.each([
    ['makes a nationality of two words one', 'A South Korean ship', [['Korean', 'gpe']], ['South Korean|gpe']],
    [
      'takes no place out of a nationality',
      'A West African lake',
      [
        ['West', 'Place'],
        ['African', 'gpe'],
      ],
      ['West African|gpe'],
    ],
    ['leaves a nationality of one word', 'The Norlandic lake', [['Norlandic', 'gpe']], ['Norlandic|gpe']],
    ['gives a country the type of a place', 'In Norland it rains.', [['Norland', 'Organization']], ['Norland|Place']],
    ['cuts courtesies off a name', 'He met Mr. Holm there.', [['Mr. Holm', 'Person']], ['Holm|Person']],
  ] as const)('%s', (_, text, marked, expected) => {
    expect(read(text, ...marked)).toEqual(expected);
  });
});
