import type { LanguageRules } from './rules.ts';

export const hy: LanguageRules = {
  pointers: ['կարդացեք նաև', 'դիտեք նաև'],
  marks: ['գովազդ', 'մեկնաբանություններ', 'կիսվել'],
  labels: {
    updated: ['թարմացված', 'թարմացվող', 'թարմացվել է'],
    live: ['ուղիղ', 'ուղիղ միացում', 'ուղիղ եթեր', 'առցանց'],
    breaking: ['հրատապ', 'շտապ'],
    exclusive: ['բացառիկ'],
    video: ['տեսանյութ', 'վիդեո'],
    photo: ['լուսանկարներ', 'լուսանկար', 'ֆոտո'],
    opinion: ['կարծիք'],
    analysis: ['վերլուծություն'],
    interview: ['հարցազրույց'],
  },
  labelGlue: ['և', 'եւ'],
  byline: { author: ['հեղինակ'], picture: ['լուսանկար', 'լուսանկարը'], and: ['և', 'եւ'], desk: ['խմբագրություն'] },
  updates: { mark: ['թարմացված'], alone: ['թարմացված'], schedule: ['ծրագիր', 'ժամանակացույց'] },
  dates: { days: { այսօր: 0, երեկ: -1, վաղը: 1 } },
  background: { openers: ['հիշեցնենք', 'հիշեցնենք, որ', 'ավելի վաղ'], today: ['այսօր'] },
  attributions: {
    names: ['foreign'],
  },
};
