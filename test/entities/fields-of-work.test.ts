import { describe, expect, it } from 'vitest';
import { apart, fieldsOf } from '../../shared/entities/fields-of-work.ts';

const fields = (title: string) => fieldsOf(title.toLowerCase().split(' '));

describe('fields of work', () => {
  it.each([
    ['Finance minister', 'Striker', true],
    ['Professor', 'Goalkeeper', true],
    ['Bishop', 'Boxer', true],
    ['Minister', 'Professor', false],
    ['Actor', 'Senator', false],
    ['Mayor', 'former boxer', false],
    ['Mayor', 'president', false],
    ['Striker and coach', 'Winger', false],
    ['Minister and coach', 'Striker', false],
  ])('%s and %s are apart: %s', (one, other, expected) => {
    expect(apart(fields(one), fields(other))).toBe(expected);
    expect(apart(fields(other), fields(one))).toBe(expected);
  });
});
