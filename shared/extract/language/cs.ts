import type { LanguageRules } from './rules.ts';

/** Czech and Slovak. */
export const cs: LanguageRules = {
  pointers: ['čtěte také', 'čtěte i', 'přečtěte si také', 'prečítajte si aj', 'čítajte aj', 'související', 'súvisiace'],
  boilerplate: ['sledujte nás na', 'přihlaste se k odběru', 'odebírejte', 'prihláste sa na odber'],
  marks: [
    'reklama',
    'inzerce',
    'inzercia',
    'diskuse',
    'diskusia',
    'sdílet',
    'zdieľať',
    '# komentářů',
    'článek pokračuje pod reklamou',
  ],
  byline: {
    author: ['autor', 'autorka', 'text'],
    picture: ['foto', 'video'],
    and: ['a'],
    role: ['redaktor', 'redaktorka', 'reportér'],
    desk: ['redakce', 'redakcia', 'čtk', 'tasr'],
  },
  updates: {
    mark: ['aktualizováno', 'aktualizované'],
    changed: ['aktualizováno', 'publikováno', 'zverejnené'],
    at: ['v', 'o'],
  },
};
