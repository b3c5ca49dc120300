import type { LanguageRules } from './rules.ts';

export const fa: LanguageRules = {
  pointers: ['بیشتر بخوانید', 'همچنین بخوانید', 'مطالب مرتبط', 'اخبار مرتبط'],
  boilerplate: ['ما را در', 'کد خبر', 'انتهای پیام'],
  marks: ['تبلیغات', 'نظرات', 'اشتراک گذاری', 'انتهای پیام'],
  byline: { author: ['نویسنده', 'گزارش'], picture: ['عکس', 'تصویر'], desk: ['تحریریه'] },
  updates: { mark: ['به روز رسانی'], changed: ['به روز رسانی', 'انتشار'] },
  attributions: {
    names: ['caseless'],
  },
};
