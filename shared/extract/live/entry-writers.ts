import type { Block } from '../block.ts';
import { isPersonal } from '../byline/names.ts';
import { readTimeMark } from './time-mark.ts';

/** A time and a name. */
const LONGEST = 60;

/** Cuts the line of an entry that holds its time and its writer in two, where one name stands beside the times of two entries. */
export function writersApart(blocks: readonly Block[], language: string | undefined): readonly Block[] {
  const names = blocks.map((block) => nameBesideTime(block, language));
  const known = names.filter((name) => name !== undefined);
  if (new Set(known).size === known.length) return blocks;
  return blocks.flatMap((block, index) => {
    const name = names[index];
    return name === undefined
      ? [block]
      : [
          { ...block, text: block.text.replace(name, '').trim() },
          { ...block, text: name },
        ];
  });
}

function nameBesideTime({ text, entry, kind }: Block, language: string | undefined): string | undefined {
  if (entry === undefined || kind === 'heading' || text.length > LONGEST) return undefined;
  const mark = readTimeMark(text, language);
  if (mark?.minutes !== undefined && isPersonal(mark.rest) && text.endsWith(mark.rest)) return mark.rest;
  const name = /^\D{5,40}(?=\s\d)/u.exec(text)?.[0].replace(/[\s,|·•–—-]+$/u, '') ?? '';
  const stamp = isPersonal(name) ? readTimeMark(text.slice(name.length), language) : undefined;
  return stamp?.minutes !== undefined && stamp.rest === '' ? name : undefined;
}
