import { isArabicGiven } from '../names/given-common.ts';
import type { Span } from '../tag-spans.ts';
import { INTRODUCED } from './persons.ts';
import type { Token } from './words.ts';

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

/** A person in a text of Arabic letters, which have no capitals: a given name, and one to three words behind it. */
export function arabicPersonAt(words: readonly Token[], at: number): Span | undefined {
  const first = words[at];
  if (first === undefined || !isArabicGiven(first.text)) return undefined;
  let end = at + 1;
  while (end < at + 4 && goesOn(words, at, end)) end += 1;
  const last = words[end - 1];
  if (end < at + 2 || last === undefined || JOINTS.has(last.text)) return undefined;
  return { start: first.start, end: last.end, type: 'Person', confidence: INTRODUCED };
}

/** A second word belongs to the name, and further ones where an article, a joint or a given name shows it. */
function goesOn(words: readonly Token[], at: number, i: number): boolean {
  const word = words[i];
  if (word === undefined || word.opens || !ARABIC.test(word.text) || ENDS.has(word.text)) return false;
  const before = words[i - 1]?.text ?? '';
  if (i === at + 1 || JOINTS.has(before) || JOINTS.has(word.text)) return true;
  return !before.startsWith('ال') && (word.text.startsWith('ال') || isArabicGiven(before));
}
