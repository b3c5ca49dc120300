import type { LanguageRules } from './rules.ts';

/** Danish and Norwegian, which print the same words for most of what is read here. */
export const da: LanguageRules = {
  pointers: ['læs også', 'læs mere', 'les også', 'les mer', 'se også', 'les hele saken'],
  boilerplate: ['følg os på', 'følg oss på', 'tilmeld dig', 'meld deg på', 'abonner på'],
  marks: [
    'annonce',
    'annonse',
    'kommentarer',
    'del',
    'artiklen fortsætter efter annoncen',
    'artikkelen fortsetter under annonsen',
  ],
  labels: {
    updated: ['opdateret', 'opdateres', 'oppdatert', 'oppdateres'],
    live: ['direkte'],
    video: ['video', 'se'],
    photo: ['billeder', 'bilder'],
  },
  byline: {
    author: ['af', 'av', 'tekst', 'skrevet av', 'skrevet af'],
    picture: ['foto', 'billeder', 'bilder'],
    and: ['og'],
    role: ['journalist', 'reporter'],
    desk: ['redaktionen', 'redaksjonen', 'ritzau', 'ntb'],
  },
  updates: {
    mark: ['opdateret', 'oppdatert'],
    changed: ['opdateret', 'oppdatert', 'sist oppdatert', 'publisert', 'udgivet'],
    at: ['kl'],
  },
};
