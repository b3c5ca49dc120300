import { describe, expect, it } from 'vitest';
import { splitBodies } from '../../shared/entities/split-bodies.ts';
import { marked } from './marked.ts';

const split = (text: string): string => {
  const { body, mentions } = marked(text);
  return splitBodies(body, mentions)
    .map(({ start, end, type }) => `${body.slice(start, end)} ${type}`)
    .join(', ');
};

describe('a body and a person read as one name', () => {
  it.each([
    ['Deputy Head of the [O:Harbour Service Oleh Drozd] came.', 'Harbour Service Organization, Oleh Drozd Person'],
    ['Chairman of the [O:Grain Council Anna Halse] came.', 'Grain Council Organization, Anna Halse Person'],
    ['The [O:Harbour Service Oleh Drozd] came.', 'Harbour Service Oleh Drozd Organization'],
    ['Head of the [O:Red Lantern Institute]', 'Red Lantern Institute Organization'],
    ['Director of the [O:Museum Anna Halse]', 'Museum Organization, Anna Halse Person'],
    ['Head of the [O:Harbour Service North Quay]', 'Harbour Service North Quay Organization'],
  ])('%s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });
});
