import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, sameName, similarity } from '../../../shared/entities/names/compare.ts';

const same = (a: string, b: string): boolean => sameName(comparable(a), comparable(b));

describe('sameName', () => {
  it.each([
    ['Andrii Sybiha', 'Андрій Сибіга'],
    ['Andrii Sybiha', 'Сибига, Андрей Иванович'],
    ['Orbán Viktor', 'Viktor Orban'],
    ['Bob Castellan', 'Robert Castellan'],
    ['R. Castellan', 'Robert Castellan'],
    ['Karim Haddad', 'كريم حداد'],
    ['Giorgos Papadakis', 'Γιώργος Παπαδάκης'],
    ['Robert Castellan, Baron Castellan of Wick', 'Robert Castellan'],
  ])('joins %s and %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Andrii Sybiha', 'Andrii Kovalenko'],
    ['Maria Rossi', 'Paolo Rossi'],
    ['Ilham Aliyev', 'Ilham Mammadov'],
    ['John Smith', 'John Carter'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('similarity', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,9} [A-Z][a-z]{1,9}$/);

  it('does not depend on which name comes first', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [x, y] = [comparable(a), comparable(b)];
        expect(similarity(x, y)).toBeCloseTo(similarity(y, x), 9);
      }),
    );
  });

  it('is 1 for a name and itself', () => {
    fc.assert(fc.property(name, (a) => similarity(comparable(a), comparable(a)) === 1));
  });
});
