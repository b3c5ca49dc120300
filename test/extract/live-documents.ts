import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a document is expected to give; what is absent is not asked. `cited` may say who repeats the source: `state media < Pier Post`. */
export type Expected = {
  headline?: string;
  labels?: string[];
  author?: string[];
  dateline?: string | null;
  published?: string;
  modified?: string;
  language?: string;
  updates?: { t: string | null; at?: string | null; n?: number; s?: string; h?: string }[];
  cited?: string[];
  /** Sources that may be found too. */
  citedMay?: string[];
  unnamed?: string[];
  named?: string[];
  quotes?: { q: string; by?: string | null }[];
  dates?: { d: string; is?: string; role?: string }[];
  corrections?: string[];
  /** A title of each person, as the text gives it. */
  people?: Record<string, string>;
};

/** A paragraph of the expected body. Flags: `b` background, `h` may be in the body or not. */
export type Wanted = { readonly text: string; readonly flags: string };
export type LiveDocument = { name: string; html: string; expected: Expected; body: readonly Wanted[] };

const folder = join(import.meta.dirname, '../fixtures/live');
const MARKED = /\{\{(?:([a-z]+)\|)?([\s\S]*?)\}\}/g;
const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', quot: '"', ndash: '–', mdash: '—', middot: '·' };

export const normal = (text: string | undefined | null): string =>
  (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();

const textOf = (html: string): string =>
  normal(
    html
      .replace(/<\/td><td>/g, ' | ')
      .replace(/<br\s*\/?>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  );

/** Documents: expectations in YAML, a line of equal signs, and the page with its body marked `{{...}}`. */
export function liveDocuments(): LiveDocument[] {
  return readdirSync(join(folder, 'documents')).map((file) => {
    const [head = '', source = ''] = readFileSync(join(folder, 'documents', file), 'utf8').split('\n=====\n');
    const body = [...source.matchAll(MARKED)].map(([, flags = '', html = '']) => ({ flags, text: textOf(html) }));
    return {
      name: file.replace('.txt', ''),
      html: source.replace(MARKED, '$2'),
      expected: parse(head) as Expected,
      body,
    };
  });
}

const PARAGRAPHS: Record<string, readonly string[]> = {
  en: [
    'The council of the harbour town said that work on the long northern pier would go on through the winter, with two crews taking turns by day and by night.',
    'Engineers found last week that three of the older pillars had to be replaced before the new deck could be laid, which added some four million to the bill.',
    'Shopkeepers near the quay said that trade had been slow since the summer, and that they hoped for more visitors once the ferries sailed again.',
  ],
  ru: [
    'Совет портового города сообщил, что работы на длинном северном причале продолжатся всю зиму, две бригады будут сменять друг друга днём и ночью.',
    'Инженеры установили, что три старые опоры придётся заменить до укладки нового настила, из-за чего смета выросла примерно на четыре миллиона.',
    'Владельцы лавок у набережной говорят, что торговля с лета идёт вяло, и надеются на гостей, когда паромы снова выйдут в море.',
  ],
  uk: [
    'Рада портового міста повідомила, що роботи на довгому північному причалі триватимуть усю зиму, дві бригади змінюватимуть одна одну вдень і вночі.',
    'Інженери встановили, що три старі опори доведеться замінити до укладання нового настилу, через що кошторис зріс приблизно на чотири мільйони.',
    'Власники крамниць біля набережної кажуть, що торгівля від літа йде мляво, і сподіваються на гостей, коли пороми знову вийдуть у море.',
  ],
  tr: [
    'Liman kentinin belediye meclisi, uzun kuzey iskelesindeki çalışmaların kış boyunca süreceğini ve iki ekibin gece gündüz nöbetleşe çalışacağını duyurdu.',
    'Mühendisler, yeni döşeme yapılmadan önce eski ayaklardan üçünün değiştirilmesi gerektiğini saptadı ve bu durum maliyeti dört milyon kadar artırdı.',
    'Rıhtım yakınındaki esnaf, yazdan beri işlerin durgun gittiğini ve vapurlar yeniden çalışınca daha çok ziyaretçi beklediğini söylüyor.',
  ],
  az: [
    'Liman şəhərinin şurası uzun şimal körpüsündə işlərin bütün qış davam edəcəyini və iki briqadanın gecə-gündüz növbə ilə çalışacağını bildirib.',
    'Mühəndislər yeni döşəmə çəkilməzdən əvvəl köhnə dayaqlardan üçünün dəyişdirilməli olduğunu müəyyən ediblər və bu, xərci təxminən dörd milyon artırıb.',
    'Sahil yaxınlığındakı dükan sahibləri yaydan bəri alverin zəif getdiyini və gəmilər yenidən üzəndə daha çox qonaq gözlədiklərini deyirlər.',
  ],
};

type Put = { lang?: string; h1?: string; top?: string; first?: string; last?: string; paras?: string[] };
export type LiveCase = Expected & { in: Put };

/** A page around one line to be read: the headline, or what stands above, first or last in the text. */
export function pageAround({ lang = 'en', h1 = 'Harbour town keeps building its pier', ...put }: Put): string {
  const { top = '', first = '', last = '', paras = PARAGRAPHS[lang] ?? PARAGRAPHS.en ?? [] } = put;
  const title = textOf(h1);
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Pier Post</title>
<meta property="og:site_name" content="Pier Post"><meta property="og:title" content="${title.replaceAll('"', '&quot;')}">
<meta property="article:published_time" content="2027-03-09T09:30:00+02:00"></head>
<body><header><a href="/">Pier Post</a><nav><a href="/a">News</a><a href="/b">World</a></nav></header>
<main><article><h1>${h1}</h1>${top}<div class="text">${first}${paras.map((text) => `<p>${text}</p>`).join('\n')}${last}</div></article></main>
<footer><p>© Pier Post. All rights reserved.</p></footer></body></html>`;
}

/** Cases by file: single lines with what they give. */
export function liveCases(): { file: string; cases: LiveCase[] }[] {
  return readdirSync(join(folder, 'cases')).map((file) => ({
    file: file.replace('.yaml', ''),
    cases: (parse(readFileSync(join(folder, 'cases', file), 'utf8')) as { cases: LiveCase[] }).cases,
  }));
}
