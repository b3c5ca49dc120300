import type { LanguageRules } from './rules.ts';

export const fi: LanguageRules = {
  pointers: ['lue myös', 'lue lisää', 'katso myös'],
  boilerplate: ['seuraa meitä', 'tilaa uutiskirje'],
  marks: ['mainos', 'kommentit', 'jaa', 'artikkeli jatkuu mainoksen jälkeen', 'juttu jatkuu mainoksen jälkeen'],
  byline: {
    author: ['teksti', 'kirjoittaja'],
    picture: ['kuva', 'kuvat', 'valokuva'],
    and: ['ja'],
    role: ['toimittaja'],
    desk: ['toimitus', 'stt'],
  },
  updates: { mark: ['päivitetty'], changed: ['päivitetty', 'julkaistu'], at: ['klo', 'kello'] },
};
