import type { LanguageRules } from './rules.ts';

export const ko: LanguageRules = {
  pointers: ['관련기사', '관련 기사', '더 보기', '추천 기사'],
  boilerplate: ['무단전재', '무단 전재', '저작권자', '제보는', '구독과 좋아요'],
  marks: ['광고', '댓글', '공유', '구독', '인쇄'],
  byline: { author: ['글', '취재'], picture: ['사진', '영상'], desk: ['편집부'] },
  updates: { mark: ['수정'], changed: ['수정', '입력', '송고'] },
};
