import type { Mention } from '../../shared/model/entity.ts';

const TYPES = { P: 'Person', O: 'Organization', L: 'Place', G: 'Group', W: 'Product' } as const;

/** Reads `[P:Ann Tarrant] left.` as a body and its mentions: P person, O organisation, L place, G group, W product. */
export function marked(text: string): { body: string; mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let body = '';
  for (const part of text.split(/(\[[POLGW]:[^\]]+\])/)) {
    const found = /^\[([POLGW]):(.+)\]$/.exec(part);
    if (found === null) {
      body += part;
      continue;
    }
    const name = found[2] ?? '';
    const type = TYPES[(found[1] ?? 'P') as 'P'];
    const [start, end] = [body.length, body.length + name.length];
    mentions.push({ start, end, text: name, type, name, entityId: `id:${name}`, confidence: 1 });
    body += name;
  }
  return { body, mentions };
}
