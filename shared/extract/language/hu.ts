import type { LanguageRules } from './rules.ts';

export const hu: LanguageRules = {
  pointers: ['olvassa el ezt is', 'ezt is olvassa el', 'olvasd el ezt is', 'kapcsolódó cikk', 'kapcsolódó'],
  boilerplate: ['kövessen minket', 'kövess minket', 'iratkozzon fel', 'iratkozz fel'],
  marks: ['hirdetés', 'hozzászólások', 'megosztás', '# hozzászólás'],
  byline: {
    author: ['szerző', 'írta'],
    picture: ['fotó', 'kép', 'videó'],
    and: ['és'],
    role: ['újságíró', 'szerkesztő'],
    desk: ['szerkesztőség', 'mti'],
  },
  updates: { mark: ['frissítve', 'frissítés'], changed: ['frissítve', 'közzétéve'] },
};
