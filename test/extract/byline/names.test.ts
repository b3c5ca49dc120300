import { describe, expect, it } from 'vitest';
import { cleanName, declaredNames, isHouse, isPersonal } from '../../../shared/extract/byline/names.ts';

describe('names that pages declare', () => {
  it.each([
    ['Mara Ellison', ['Mara Ellison']],
    ['By Mara Ellison', ['Mara Ellison']],
    ['ByMara Ellison', ['Mara Ellison']],
    ['Byron Ellison', ['Byron Ellison']],
    ['Mara Ellison Mara Ellison', ['Mara Ellison']],
    ['Account and Profile', []],
    ['View all posts by Mara Ellison', ['Mara Ellison']],
    ['Mara Ellison and Owen Tarrant', ['Mara Ellison', 'Owen Tarrant']],
    ['Mara Ellison, Owen Tarrant', ['Mara Ellison', 'Owen Tarrant']],
    ['Mara Ellison, Ph.D.', ['Mara Ellison']],
    ['Mara Ellison, Staff Writer', ['Mara Ellison']],
    ['Mara Ellison, CEO', ['Mara Ellison']],
    ['Mara Ellison, courier.com', ['Mara Ellison']],
    ['Ellison, Mara T.', ['Ellison, Mara T.']],
    ['The Harbour Times & Gazette', ['The Harbour Times & Gazette']],
    ['Harbour Instruments, Inc.', ['Harbour Instruments, Inc.']],
    ['Harbour Instruments, Inc. and Mara Ellison', ['Harbour Instruments', 'Mara Ellison']],
    ['Super User', []],
    ['高瀬 美月', ['高瀬 美月']],
    ['https://courier.example/mara', []],
    ['admin', []],
  ])('reads %s', (text, names) => {
    expect(declaredNames(text)).toEqual(names);
  });

  it('tells people from houses', () => {
    expect(['Mara Ellison', 'Олена Бойко', '高瀬美月'].every(isPersonal)).toBe(true);
    expect(['Coast News Agency', 'Staff Reporter', 'dpa', 'Redaktion'].every(isHouse)).toBe(true);
  });

  it('gives no name for an address or an account', () => {
    expect([cleanName('mara@courier.example'), cleanName('@mara')]).toEqual([undefined, undefined]);
  });
});
