import { describe, expect, it } from 'vitest';
import { splitLabels } from '../../shared/extract/fields/labels.ts';
import { LANGUAGES } from '../../shared/extract/language/language.ts';
import { type BlockContext, readBlocks } from '../../shared/extract/read-blocks.ts';

const BLOCKS = ['11:07', 'One two three, "four five six seven," eight.', '12:30', 'On 2 June 2027 it rained.'].map(
  (text) => ({
    kind: 'paragraph' as const,
    text,
    emphasis: text.length < 6,
    hint: '',
  }),
);

describe('every language', () => {
  it.each([...LANGUAGES, 'nl', 'ja', 'en-GB', '', 'xx'])('reads blocks in "%s"', (language) => {
    const context: BlockContext = { headline: 'Rain', language, datePublished: '2027-06-02T10:00:00+02:00' };
    expect(readBlocks(BLOCKS, context).updates).toHaveLength(2);
    expect(splitLabels('LIVE: Rain falls [video]', language)).toEqual({
      headline: 'Rain falls',
      labels: ['live', 'video'],
    });
  });
});
