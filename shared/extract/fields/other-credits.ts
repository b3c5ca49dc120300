import { opensCredit, soleCredit, splitCredits } from '../byline/byline-credits.ts';
import { pressed } from '../candidate.ts';
import { AGENCIES } from '../language/agencies.ts';
import type { TextBlock } from '../page/page.ts';

const AGENCY: ReadonlySet<string> = new Set(AGENCIES.map(pressed));

const SHORT_NAME = /^\p{L}{2,5}$/u;

/**
 * The agencies among what a credit line names beside its writers: `Ada Brandt, dpa` is a text of both. In English an agency there is whom the writer
 * works for.
 */
export const agenciesBeside = (credits: readonly string[], language: string | undefined): string[] =>
  language?.startsWith('en') ? [] : credits.filter((name) => SHORT_NAME.test(name) && AGENCY.has(pressed(name)));

/** The agencies that a credit line names as those who wrote the text, where it names nobody else: `By Associated Press`. */
export function agenciesIn(line: string, language: string | undefined): string[] {
  const parts = line === '' ? [] : splitCredits(line, language);
  const isBare = parts.every(({ role, names, unread }) => role === 'author' && names.length === 0 && unread === 0);
  const desks = parts.flatMap((part) => part.desks);
  return isBare && desks.every((desk) => AGENCY.has(pressed(desk))) ? desks : [];
}

/** A line of no more than the word of a credit goes on in the next block. */
const LONGEST_WORD = 40;
const LONGEST = 120;

/** Who is credited near the headline for something else than the text: its pictures, help with it. Structured data often call all of them authors. */
export function creditedOtherwise(blocks: readonly TextBlock[], language: string | undefined): string[] {
  return blocks.flatMap(({ text }, index) => {
    if (text.length > LONGEST || !opensCredit(text, language)) return [];
    const next = blocks[index + 1]?.text ?? '';
    const whole = text.length < LONGEST_WORD && next.length < LONGEST ? `${text} ${next}` : text;
    const credit = soleCredit(whole, language);
    return credit?.stated && (credit.role === 'picture' || credit.role === 'credit') ? credit.names : [];
  });
}
