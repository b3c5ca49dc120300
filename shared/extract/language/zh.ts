import type { LanguageRules } from './rules.ts';

export const zh: LanguageRules = {
  pointers: ['相关阅读', '相关新闻', '延伸阅读', '相關新聞', '延伸閱讀', '推荐阅读'],
  boilerplate: ['责任编辑', '責任編輯', '版权声明', '免责声明', '关注我们', '扫码关注', '未经授权'],
  marks: ['广告', '廣告', '评论', '評論', '分享', '纠错', '收藏', '打印'],
  byline: {
    author: ['作者', '文', '记者', '記者'],
    picture: ['摄影', '攝影', '图'],
    credit: ['编辑', '編輯', '来源', '來源'],
  },
  updates: { mark: ['更新'], changed: ['更新', '发布'] },
};
