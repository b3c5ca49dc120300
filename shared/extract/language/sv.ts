import type { LanguageRules } from './rules.ts';

export const sv: LanguageRules = {
  pointers: ['läs också', 'läs mer', 'läs även', 'se också'],
  boilerplate: ['följ oss på', 'prenumerera på', 'ladda ner vår app', 'så här jobbar'],
  marks: ['annons', 'kommentarer', 'dela', 'lyssna', 'artikeln fortsätter under annonsen', 'lästid # min'],
  labels: {
    updated: ['uppdaterad', 'uppdateras'],
    live: ['direkt', 'just nu'],
    video: ['video', 'se'],
    photo: ['bild'],
  },
  byline: {
    author: ['av', 'text', 'skribent'],
    picture: ['foto', 'bild'],
    and: ['och'],
    role: ['reporter', 'journalist'],
    desk: ['redaktionen', 'tt'],
  },
  updates: { mark: ['uppdaterad'], changed: ['uppdaterad', 'publicerad', 'senast uppdaterad'], at: ['kl', 'klockan'] },
  dates: { days: { idag: 0, igår: -1, imorgon: 1 } },
};
