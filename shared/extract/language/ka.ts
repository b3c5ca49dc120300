import type { LanguageRules } from './rules.ts';

export const ka: LanguageRules = {
  labels: {
    updated: ['განახლებულია', 'განახლებული', 'განახლდა'],
    live: ['პირდაპირი ეთერი', 'პირდაპირი ჩართვა', 'ლაივი', 'ონლაინ'],
    breaking: ['სასწრაფოდ', 'ახალი ამბავი'],
    exclusive: ['ექსკლუზივი', 'ექსკლუზიური'],
    video: ['ვიდეო'],
    photo: ['ფოტო', 'ფოტოები', 'ფოტორეპორტაჟი'],
    opinion: ['მოსაზრება', 'კომენტარი'],
    analysis: ['ანალიზი'],
    interview: ['ინტერვიუ'],
  },
  labelGlue: ['და'],
  byline: { author: ['ავტორი', 'ავტორები'], picture: ['ფოტო', 'ვიდეო'], and: ['და'], desk: ['რედაქცია'] },
  updates: { mark: ['განახლებულია', 'განახლდა'], alone: ['განახლებულია'], schedule: ['განრიგი', 'პროგრამა'] },
  dates: { days: { დღეს: 0, გუშინ: -1, ხვალ: 1 } },
  background: { openers: ['შეგახსენებთ', 'ცნობისთვის', 'მანამდე'], today: ['დღეს'] },
};
