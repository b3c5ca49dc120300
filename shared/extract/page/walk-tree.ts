import type { AnyNode, ParentNode } from 'domhandler';
import type { PageFacts } from './page.ts';
import { closeElement, endWalk, openElement, readText } from './walk.ts';
import { newWalk } from './walk-state.ts';

/** Walks what is inside a node of a tree as `walkPage` walks a page. `weights` are those of words in class names. */
export function walkTree(root: ParentNode, weights: ReadonlyMap<string, number>): PageFacts {
  const walk = newWalk(weights);
  // without recursion, so that hostile nesting costs no stack
  let node: AnyNode | null = root.firstChild;
  while (node) {
    if (node.type === 'text') readText(walk, node.data);
    else if ('attribs' in node) {
      openElement(walk, node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      closeElement(walk);
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      if (!parent || parent === root) return endWalk(walk);
      closeElement(walk);
      node = parent;
    }
    node = node?.next ?? null;
  }
  return endWalk(walk);
}
