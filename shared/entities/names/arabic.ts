import { isArabicGiven } from './given-common.ts';

const ARABIC = /^\p{Script=Arabic}{2,}$/u;
/** Words that join two parts of one name. */
const JOINTS = new Set(['بن', 'ابن', 'أبو', 'أبي', 'آل', 'عبد']);
/** Words that end a name, which nothing else sets apart. */
const ENDS = new Set(
  `أن إن في من إلى على عن مع بعد قبل خلال قال قالت أكد أضاف أوضح صرح أعلن ذكر كتب أشار شدد هو هي الذي التي كان كانت قد لم لا ما هذا هذه اليوم أمس
  بأن وأن وقال وأضاف وأكد الماضي المقبل الجاري للصحفيين لوكالة لقناة لصحيفة أنه أنها إنه إنها حيث عبر تعليقا حول ضد أثناء وهو وهي`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 4;

/** How many of some words are a person's name at an index: a given name, and one to three words behind it; 0 where none begins there. */
export function arabicNameAt(words: readonly string[], at: number): number {
  if (!isArabicGiven(words[at] ?? '')) return 0;
  let end = at + 1;
  while (end < at + MOST_WORDS && goesOn(words, at, end)) end += 1;
  return end < at + 2 || JOINTS.has(words[end - 1] ?? '') ? 0 : end - at;
}

/** A second word belongs to the name, and further ones where an article, a joint or a given name shows it. */
function goesOn(words: readonly string[], at: number, i: number): boolean {
  const [before, word] = [words[i - 1] ?? '', words[i] ?? ''];
  if (!ARABIC.test(word) || ENDS.has(word)) return false;
  if (i === at + 1 || JOINTS.has(before) || JOINTS.has(word)) return true;
  return !before.startsWith('ال') && (word.startsWith('ال') || isArabicGiven(before));
}

/** The first name in a phrase. */
export function arabicNameIn(phrase: string): string | undefined {
  const words = phrase.split(/[\s:،,.]+/u);
  const at = words.findIndex((_, index) => arabicNameAt(words, index) > 0);
  return at < 0 ? undefined : words.slice(at, at + arabicNameAt(words, at)).join(' ');
}
