import type { Block } from './block.ts';
import type { PageFacts, TextBlock } from './page.ts';
import { PLACE } from './page.ts';

const OUTSIDE =
  PLACE.nav | PLACE.aside | PLACE.footer | PLACE.hidden | PLACE.comment | PLACE.form | PLACE.caption | PLACE.furniture;

export function chooseBlocks(facts: PageFacts): TextBlock[] {
  return facts.blocks.filter((block) => {
    const dense = block.linked / block.text.length;
    return !(block.box.places & OUTSIDE) && dense < 0.5 && (block.box.name === 'p' || block.text.length > 100);
  });
}

export function toBlock(block: TextBlock): Block {
  return {
    kind: 'paragraph',
    text: block.text,
    emphasis: block.bold > block.text.length * 0.9,
    hint: block.box.element.attribs['class'] ?? '',
  };
}
