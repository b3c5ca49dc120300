import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../../shared/entities/tag.ts';

const titlesOf = (inLanguage: string, articleBody: string): string[] =>
  tagArticle({ headline: '', articleBody, inLanguage }).entities.flatMap(({ type, name, jobTitles }) =>
    type === 'Person' ? [`${name}: ${jobTitles.map(({ title }) => title).join(' / ')}`] : [],
  );

const TITLES: readonly (readonly [language: string, text: string, titles: readonly string[]])[] = [
  [
    'en',
    'It opens at noon, Mira Holt, chief operating officer of Northport Airports, has told the Courier.',
    ['Mira Holt: chief operating officer of Northport Airports'],
  ],
  [
    'ru',
    'Как рассказала главный врач портовой больницы № 4 Ирина Гилёва, все живы.',
    ['Ирина Гилёва: главный врач портовой больницы № 4'],
  ],
  ['ru', 'Глава айыл окмоту Марат Жумабаев рассказал об этом.', ['Марат Жумабаев: Глава айыл окмоту']],
  ['ru', 'Директор школы имени Рыбакова Анна Петрова уточнила время.', ['Анна Петрова: Директор школы имени Рыбакова']],
  [
    'az',
    'Bunu FHN-in Liman Regional Mərkəzinin rəisi Elşad Quliyev bildirib. Sahibkar Lalə Həmidova gəlib.',
    ['Elşad Quliyev: Liman Regional Mərkəzinin rəisi', 'Lalə Həmidova: Sahibkar'],
  ],
  ['tr', 'Konuşan jeofizik mühendisi Prof. Dr. Ali Demir uyardı.', ['Ali Demir: jeofizik mühendisi']],
  ['tr', 'Konuşan Prof. Dr. Ali Demir uyardı.', ['Ali Demir: Prof. Dr.']],
  [
    'fr',
    'C’est fini, a déclaré le procureur de la République de Nice, Paul Durand, lors d’un point presse.',
    ['Paul Durand: procureur de la République de Nice'],
  ],
  ['fr', 'Voilà, soupire Jean Durand, poissonnier au marché de la Gare.', ['Jean Durand: poissonnier']],
  ['de', 'Das verspricht Ordnungsdezernentin Katrin Holt bei einem Besuch.', ['Katrin Holt: Ordnungsdezernentin']],
  [
    'sr',
    'Ministarka građevinarstva, saobraćaja i sporta Ana Ilić obišla je luku.',
    ['Ana Ilić: Ministarka građevinarstva, saobraćaja i sporta'],
  ],
  [
    'sr',
    'To je rekao direktor Univerzitetskog kliničkog centra Goran Ilić.',
    ['Goran Ilić: direktor Univerzitetskog kliničkog centra'],
  ],
];

describe('titles in languages without a model', () => {
  it.each(TITLES)('%s: %s', (language, text, titles) => {
    expect(titlesOf(language, text)).toEqual(titles);
  });
});
