import { describe, expect, it } from 'vitest';
import { countryOffset } from '../../../shared/extract/dates/page-offset.ts';

const SUMMER = '2027-07-01T09:00:00Z';
const offset = (language: string | undefined, host = 'courier.example', date: string | undefined = SUMMER) =>
  countryOffset(date, { language, url: `https://${host}/news/1` });

describe('the clock of a country', () => {
  it.each([
    ['en-NG', 60],
    ['en-IN', 330],
    ['uk', 180],
    ['uk-UA', 180],
    ['pl', 120],
    ['tr', 180],
    ['de-AT', 120],
    ['es-AR', -180],
  ])('is told by the language %s', (language, minutes) => {
    expect(offset(language)).toBe(minutes);
  });

  it.each(['en', 'en-US', 'en-GB', 'es', 'es-ES', 'fr-FR', 'pt-BR', 'ru', 'ru-RU', 'en-AU', undefined])(
    'is not told by %s, which many countries write or which has several clocks',
    (language) => {
      expect(offset(language)).toBeUndefined();
    },
  );

  it('is told by the address before the language, at the time of the year', () => {
    expect(offset('en', 'news.courier.ge')).toBe(240);
    expect(offset('en-NG', 'courier.pl')).toBe(120);
    expect(offset('pl', 'courier.example', '2027-01-01T09:00:00Z')).toBe(60);
  });

  it('is not told without a date', () => {
    expect(offset('pl', 'courier.example', 'soon')).toBeUndefined();
    expect(countryOffset(undefined, { language: 'pl', url: 'https://courier.example/' })).toBeUndefined();
  });
});
