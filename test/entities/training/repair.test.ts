import { describe, expect, it } from 'vitest';
import { repaired } from '../../../shared/entities/training/repair.ts';
import { documentOf, namesOf } from './document.ts';

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
    expect(namesOf(repaired(documentOf(text, ...marked), new Set(['Norland'])))).toEqual(expected);
  });
});
