import type { LanguageRules } from './rules.ts';

export const nl: LanguageRules = {
  marks: [
    'advertentie',
    'reacties',
    'deel',
    'delen',
    'tekst gaat verder onder de foto',
    'tekst gaat verder onder de advertentie',
    'de tekst gaat door onder de foto',
    'leestijd # minuten',
  ],
  boilerplate: ['volg ons op', 'meld je aan voor', 'schrijf je in voor'],
  pointers: ['lees ook', 'lees verder', 'bekijk ook'],
  labels: {
    updated: ['update', 'bijgewerkt', 'geüpdatet'],
    live: ['live', 'liveblog', 'live blog', 'in beeld live'],
    breaking: ['breaking', 'net binnen', 'laatste nieuws'],
    exclusive: ['exclusief'],
    correction: ['correctie', 'rectificatie'],
    video: ['video', 'bekijk', 'met video'],
    photo: ['foto', "foto's", 'in beeld'],
    podcast: ['podcast'],
    opinion: ['opinie', 'column', 'commentaar'],
    analysis: ['analyse'],
    interview: ['interview'],
  },
  labelGlue: ['en', 'met'],
  byline: {
    author: ['door', 'tekst', 'auteur', 'geschreven door'],
    picture: ['foto', "foto's", 'beeld', 'video'],
    and: ['en'],
    desk: ['redactie', 'onze redactie', 'nieuwsredactie'],
  },
  updates: {
    alone: ['update'],
    mark: ['update', 'bijgewerkt'],
    changed: ['bijgewerkt', 'laatst bijgewerkt', 'gepubliceerd'],
    at: ['om'],
    clock: ['uur'],
    schedule: ['programma', 'dienstregeling', 'tijdlijn', 'speelschema'],
    relative: ['# minuten geleden', '# uur geleden'],
  },
  dates: {
    weeks: { 'vorige week': -1, 'afgelopen week': -1, 'deze week': 0, 'volgende week': 1, 'komende week': 1 },
    days: { vandaag: 0, gisteren: -1, eergisteren: -2, morgen: 1 },
  },
  background: {
    openers: ['eerder', 'vorig jaar', 'vorige maand', 'vorige week', 'ter herinnering'],
    today: ['vandaag', 'vanochtend'],
  },
  corrections: { openers: ['correctie', 'rectificatie'], phrases: ['in een eerdere versie'] },
};
