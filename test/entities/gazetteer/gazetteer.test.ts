import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryNamed, countryOfForm } from '../../../shared/entities/gazetteer/countries.ts';
import { beginsKey, countryOfNationality, knownAs, sameAs } from '../../../shared/entities/gazetteer/gazetteer.ts';
import { ownId } from '../../../shared/entities/resolve/id.ts';

const first = (name: string): string | undefined => [...knownAs(name)].sort((a, b) => b.weight - a.weight)[0]?.id;

describe('the gazetteer', () => {
  it.each([
    ['wd:Q43', ['Türkiye', 'Turkey', 'TURKEY', 'Турция', 'Туреччина', 'Türkiyə', 'Turquie', 'Türkei']],
    ['wd:Q212', ['Ukraine', 'Украина', 'Україна', 'Ukrayna', 'the Ukraine']],
    ['wd:Q227', ['Azerbaijan', 'Азербайджан', 'Azərbaycan', 'Azerbaycan']],
    ['wd:Q30', ['US', 'U.S.', 'USA', 'United States', 'США', 'ABD']],
    ['wd:Q145', ['UK', 'Britain', 'United Kingdom', 'Великобритания']],
    ['gn:703448', ['Kyiv', 'Kiev', 'Київ', 'Киев']],
    ['gn:745044', ['Istanbul', 'İstanbul', 'Стамбул', 'ISTANBUL']],
    ['gn:587084', ['Baku', 'Bakı', 'Bakü', 'Баку']],
    ['wd:Q7184', ['NATO', 'НАТО', 'OTAN', 'North Atlantic Treaty Organization']],
  ])('gives %s to each of its spellings', (id, spellings) => {
    expect(new Set(spellings.map(first))).toEqual(new Set([id]));
  });

  it('takes capitals as written', () => {
    expect(knownAs('us')).toEqual([]);
    expect(knownAs('Is').map((entry) => entry.name)).not.toContain('Islamic State');
  });

  it('keeps every bearer of a name', () => {
    expect(knownAs('Georgia').filter((entry) => entry.type === 'Place').length).toBeGreaterThan(1);
  });

  it('was compiled with the fold that is shipped', () => {
    expect(knownAs('Rustem Umerov')[0]?.id).toBe(ownId('Person', 'Rustem Umerov'));
    expect(knownAs('SBU')[0]?.id).toBe(ownId('Organization', 'Security Service of Ukraine'));
  });

  it.each([
    ['Lyon', 'gn:2996944'],
    ['Luanda', 'gn:2240449'],
    ['Tunis', 'gn:2464470'],
    ['Brasília', 'gn:3469058'],
    ['Granada', 'gn:2517117'],
    ['Salvador', 'gn:3450554'],
    ['Norfolk', 'gn:4776222'],
  ])('takes %s for the city, whatever some languages call a country', (name, id) => {
    expect(first(name)).toBe(id);
  });

  it('tells whether any name begins so', () => {
    expect(beginsKey('security service')).toBe(true);
    expect(beginsKey('zzzzqq')).toBe(false);
  });

  it('weighs less than 2 MB', () => {
    expect(statSync(new URL('../../../shared/entities/gazetteer/gazetteer.bin', import.meta.url)).size).toBeLessThan(
      2_000_000,
    );
  });
});

describe('countryOfNationality', () => {
  it.each([
    ['Ukrainian', 'wd:Q212'],
    ['Turks', 'wd:Q43'],
    ['российский', 'wd:Q159'],
  ])('reads %s', (word, id) => {
    expect(countryOfNationality(word)?.id).toBe(id);
  });
});

describe('countryNamed', () => {
  it.each([
    ['Republic of San Marino', 'wd:Q238'],
    ['Korea, Republic of', 'wd:Q884'],
    ['Kirgizja', 'wd:Q813'],
  ])('reads %s', (name, id) => {
    expect(countryNamed(name)?.id).toBe(id);
  });

  it.each(['Red Lantern Institute', 'Q', ''])('finds none in %s', (name) => {
    expect(countryNamed(name)).toBeUndefined();
  });
});

describe('countryOfForm', () => {
  it('reads a form of state in front', () => {
    expect(countryOfForm('Republic of San Marino')?.id).toBe('wd:Q238');
  });

  it.each(['Islamic State of Iraq', 'Niger State', 'Georgia State University', 'Bank of China'])(
    'finds none in %s',
    (name) => {
      expect(countryOfForm(name)).toBeUndefined();
    },
  );
});

describe('sameAs', () => {
  it('gives ids of our own no address', () => {
    expect(sameAs('own:person-1', undefined)).toEqual([]);
  });
});
