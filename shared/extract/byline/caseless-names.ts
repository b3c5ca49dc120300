/** Words of scripts without capitals that say that a name is a writer's, before or behind it. */
const WRITER =
  /^(?:(?:本报|本報|本社)?(?:记者|記者|通讯员)\s*[/:：]?|(?:作者|文|取材|撰文)\s*[/:：●])\s*|\s*(?:인턴|객원|전문|선임)?(?:기자|특파원)$|\s*(?:记者|記者|特派員)$/u;
/** What credits others. */
const OTHERS = /来源|來源|出典|编辑|編輯|編集|校对|校對|摄|撮影|提供|사진|출처|편집/u;
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·\s]{2,14}$/u;

/** The name without the word that calls it a writer's; the text itself where it has other letters. */
export const withoutWriterWord = (name: string): string =>
  /[\p{Script=Han}\p{Script=Hangul}]/u.test(name) ? name.replace(WRITER, '').trim() : name;

/** The writers in a credit line of a script without capitals and spaces (`记者李明、周静`, `【高橋あゆみ】`); none where it credits others. */
export function denseNames(line: string): string[] {
  if (OTHERS.test(line)) return [];
  const text = line.replace(/^[\s【（([]+|[\s】）)\]]+$/gu, '');
  const names = text.split(/\s*[、，,;；·]\s*/u).map(withoutWriterWord);
  return names.every((name) => DENSE.test(name)) ? names : [];
}

/** Two to four words of a script without capitals, as a name is written behind a word that announces it. */
export const isCaselessName = (text: string): boolean =>
  text.length <= 40 && /^(?:[\p{Lo}\p{M}\p{Script=Georgian}]{2,}(?:[\s.-]|$)){2,4}$/u.test(text);
