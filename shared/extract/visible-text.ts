import type { AnyNode, Element } from 'domhandler';
import { foldText } from './fold-text.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'iframe']);

/** Text inside an element with white space folded, up to `limit` characters; scripts and the like are left out. */
export function visibleText(root: Element, limit = 1000): string {
  let text = '';
  let node: AnyNode | null = root.firstChild;
  while (node && text.length < limit) {
    if (node.type === 'text') text += node.data;
    const inside: AnyNode | null =
      'children' in node && !SILENT.has('name' in node ? node.name : '') ? node.firstChild : null;
    if (inside) {
      if (node.type === 'tag' && BREAKING.test(node.name)) text += ' ';
      node = inside;
      continue;
    }
    if (node.type === 'tag' && node.name === 'br') text += ' ';
    while (node && !node.next) {
      const parent: AnyNode | null = node.parent;
      if (!parent || parent === root) return foldText(text);
      if (parent.type === 'tag' && BREAKING.test(parent.name)) text += ' ';
      node = parent;
    }
    if (node?.type === 'tag' && BREAKING.test(node.name)) text += ' ';
    node = node?.next ?? null;
  }
  return foldText(text);
}

const BREAKING = /^(?:p|div|li|ul|ol|h[1-6]|section|header|footer|td|tr|dd|dt|figcaption)$/;
