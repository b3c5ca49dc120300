import { describe, expect, it } from 'vitest';
import { namesFromByline } from '../../../shared/extract/byline/byline.ts';
import { takeCaselessDateline } from '../../../shared/extract/byline/caseless-dateline.ts';
import { takeHouseDateline } from '../../../shared/extract/byline/house-dateline.ts';
import { cleanName } from '../../../shared/extract/byline/names.ts';

describe('datelines in scripts without capitals', () => {
  it.each([
    [
      '澜海社澜州3月5日电（记者李明远、周静）老码头5日重新开放，成了市民书房。',
      '澜海社澜州3月5日电',
      '记者李明远、周静',
    ],
    ['(솔미=하늘뉴스) 김민수 기자 = 솔미 등대가 70년 만에 일반에 개방됐다.', '(솔미=하늘뉴스)', '김민수 기자'],
    ['【北港＝山田花子】港の銭湯が十一日夜、八十六年の営業を終える。', '北港', '山田花子'],
    ['المرفأ في 3 يناير / وم / افتتحت وزارة التعليم اليوم أول مدرسة عائمة.', 'المرفأ في 3 يناير / وم /', undefined],
  ])('are taken off: %s', (text, dateline, byline) => {
    expect(takeCaselessDateline(text)).toMatchObject({ dateline, ...(byline && { byline }) });
  });

  it.each([
    '3月5日，老码头重新开放，成了市民书房。',
    '(사진) 솔미 등대가 70년 만에 일반에 개방됐다.',
    'افتتحت وزارة التعليم اليوم أول مدرسة.',
  ])('are none: %s', (text) => {
    expect(takeCaselessDateline(text)).toBeUndefined();
  });

  it.each([
    ['记者李明远、周静', ['李明远', '周静']],
    ['【高橋あゆみ】', ['高橋あゆみ']],
    ['김민수 기자', ['김민수']],
    ['责任编辑：王小雨', []],
    ['来源：澜海网', []],
  ])('names writers in %s', (line, names) => {
    expect(namesFromByline(line).author).toEqual(names);
  });

  it.each([
    ['ავტორი: ნინო ბერაძე', 'ka', ['ნინო ბერაძე']],
    ['بقلم: ليلى منصور', 'ar', ['ليلى منصور']],
  ])('names whom a word announces in %s', (line, language, names) => {
    expect(namesFromByline(line, language).author).toEqual(names);
  });

  it('takes the word for a writer off a name', () => {
    expect(cleanName('김민수 기자')).toBe('김민수');
    expect(cleanName('来源：澜海网')).toBeUndefined();
  });
});

describe('datelines that end in the name of the outlet', () => {
  it.each([
    ['Göyçayır. Aynurə Məmmədli – Xəzər Xəbər. Zavod işə düşüb və meyvə emal edir.', 'Xəzər Xəbər', 'Aynurə Məmmədli'],
    ['Northport, May 4, Zeta Wire - The night ferry will run again this year.', 'Zeta Wire', undefined],
  ])('are taken off with the writer in them: %s', (text, publisher, byline) => {
    const found = takeHouseDateline(text, publisher);
    expect(found?.rest).toMatch(/^(?:Zavod|The night)/u);
    expect(found?.byline).toBe(byline);
  });

  it.each([
    ['The editor of Zeta Wire. He said nothing more about the plan for a year.', 'Zeta Wire'],
    ['Ann Lee told Zeta Wire: The night ferry will run again from the first week.', 'Zeta Wire'],
    ['Zeta Wire - The night ferry will run again from the first week of May.', 'Zeta Wire'],
  ])('are no sentences: %s', (text, publisher) => {
    expect(takeHouseDateline(text, publisher)).toBeUndefined();
  });
});
