import type { LanguageRules } from '../language/rules.ts';
import { isPerson, type Text } from './text.ts';
import type { Word } from './tokens.ts';

/** How a name stands right before an office that comes last: as part of its title, as whose it is, or as neither. */
export type Standing = 'part' | 'owner' | 'none';

const GENITIVE = /n?[ıiuü]n$/u;
/** Where something is, and where it goes; names of countries that end so are none. */
const OTHER_CASE = /(?<!^(?:kana|uqan|ruan|neva|arjan))d[aə]n?$|y[aə]$/u;

/** Whether a word says where something is or goes. */
export const isInOtherCase = ({ lower }: Word): boolean => OTHER_CASE.test(lower);

/**
 * Tells how the name whose last word is at `at` stands: `İzmir Valisi` and `Xəstəxanasının direktoru` are one title, `Türkiye'nin Bakanı` is the
 * country's, and in `Bakıda prezident` the name is of something else.
 */
export function standingOf(text: Text, at: number, rules: LanguageRules): Standing {
  const word = text.words[at];
  const mention = text.mentions[word?.mention ?? -1];
  if (word === undefined || mention === undefined || isPerson(text, word)) return 'none';
  const [, ending] = /['’](\p{L}+)$/u.exec(word.lower) ?? [];
  if (ending !== undefined) return GENITIVE.test(ending) ? 'owner' : 'none';
  if (mention.type !== 'Place' || rules.endings.length === 0) return 'part';
  return GENITIVE.test(word.lower) ? 'owner' : OTHER_CASE.test(word.lower) ? 'none' : 'part';
}
