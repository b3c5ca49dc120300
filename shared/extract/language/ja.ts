import type { LanguageRules } from './rules.ts';

export const ja: LanguageRules = {
  pointers: ['関連記事', 'あわせて読みたい', '続きを読む', '関連ニュース', 'こちらもおすすめ'],
  boilerplate: ['有料会員になると', 'この記事は有料', '会員登録'],
  marks: ['広告', 'コメント', 'シェア', 'ブックマーク', '無断転載禁止', '無断転載を禁じます'],
  byline: { author: ['文', '取材'], picture: ['写真', '撮影'], desk: ['編集部'] },
  updates: { mark: ['更新'], changed: ['最終更新', '更新', '公開'] },
};
