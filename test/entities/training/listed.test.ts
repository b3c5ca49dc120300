import { describe, expect, it } from 'vitest';
import { asListed } from '../../../shared/entities/training/listed.ts';
import { documentOf, namesOf } from './document.ts';

const KNOWN = new Map([
  ['World Grain Council', 'Organization'],
  ['Holm Valley', 'Place'],
  ['Grain Council', 'Organization'],
]);

describe('asListed', () => {
  it.each([
    ['gives a listed name its type', 'He left Holm Valley.', [['Holm Valley', 'Person']], ['Holm Valley|Place']],
    ['marks the longest name', 'The World Grain Council met.', [], ['World Grain Council|Organization']],
    [
      'marks a name before a possessive',
      "Holm Valley's farmers, (World Grain Council) said.",
      [],
      ['Holm Valley|Place', 'World Grain Council|Organization'],
    ],
    [
      'leaves what is marked otherwise',
      'The Old World Grain Council met.',
      [['Old World Grain Council', 'Event']],
      ['Old World Grain Council|Event'],
    ],
    [
      'marks the whole name where a part of it is marked',
      'The World Grain Council met in Holm Valley.',
      [
        ['World', 'Group'],
        ['Council', 'Organization'],
      ],
      ['World Grain Council|Organization', 'Holm Valley|Place'],
    ],
    ['marks no part of a word', 'The Holm Valleys met.', [], []],
  ] as const)('%s', (_, text, marked, expected) => {
    expect(namesOf(asListed(documentOf(text, ...marked), KNOWN))).toEqual(expected);
  });
});
