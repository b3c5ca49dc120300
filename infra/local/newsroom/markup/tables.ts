import type { PageView } from '../outlet.ts';
import { blocks, escapeText, paragraphsOf, printed } from './text.ts';

const LABELS: Readonly<Record<string, { readonly home: string; readonly back: string }>> = {
  en: { home: 'Home', back: 'Back to the news' },
  tr: { home: 'Ana sayfa', back: 'Haberlere dön' },
  ru: { home: 'Главная', back: 'Все новости' },
};

function bylineRow({ draft }: PageView, last: boolean): string {
  if (draft.byline === undefined || (draft.bylineLast ?? false) !== last) return '';
  return last ? `<p align="right"><b>${escapeText(draft.byline)}</b></p>` : `<i>${escapeText(draft.byline)}</i><br>`;
}

/** A site of the nineties: layout tables, fonts, no metadata but the title. */
export function tablePage(view: PageView): string {
  const { outlet, draft } = view;
  const language = outlet.source.inLanguage ?? 'en';
  const words = LABELS[language.slice(0, 2)] ?? LABELS.en;
  const when = printed(draft.published, language, outlet.source.timeZone, { dateStyle: 'long', timeStyle: 'short' });
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="${language}"><head><meta http-equiv="Content-Type" content="text/html; charset=${outlet.encoding}">
<title>${outlet.source.name} - ${escapeText(draft.headline)}</title></head>
<body bgcolor="#ffffff" text="#000000"><table width="760" align="center" border="0" cellpadding="4">
<tr><td colspan="2" bgcolor="#003366"><font color="#ffffff" size="5"><b>${outlet.source.name}</b></font></td></tr>
<tr><td width="140" valign="top" bgcolor="#eeeeee"><a href="/">${words?.home}</a><br><a href="/archive.html">Archive</a><br><a href="/weather.html">Weather</a></td>
<td valign="top"><table width="100%"><tr><td><font size="5"><b><h1>${escapeText(draft.headline)}</h1></b></font>
<font size="1" color="#666666">${when}</font><br>${bylineRow(view, false)}</td></tr>
<tr><td><font face="Times" size="3">
${blocks(draft.body)}
${bylineRow(view, true)}</font></td></tr>
<tr><td><a href="/">${words?.back}</a></td></tr></table></td></tr>
<tr><td colspan="2" align="center"><font size="1">&copy; 2026 ${outlet.source.name}</font></td></tr></table></body></html>`;
}

/** Line breaks instead of paragraphs, and letters that the encoding lacks as numeric references. */
export function brokenLinesPage(view: PageView): string {
  const lines = paragraphsOf(view.draft.body).map(escapeText).join('<br><br>\n');
  return tablePage({ ...view, draft: { ...view.draft, body: '' } }).replace(
    '<font face="Times" size="3">',
    `<font face="Times" size="3">${lines}`,
  );
}
