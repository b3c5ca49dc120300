import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledDocument } from './corpora.ts';
import { KINDS, knownNames } from './known-names.ts';
import { cityNames } from './places.ts';
import { type Draft, put, type Vocabulary } from './vocabulary.ts';

const FOLDER = new URL('./texts/', import.meta.url);
const MARKED = /\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>|~([^~]+)~|\^([^^]+)\^|\|([^|]+)\||([^[{<~^|]+|[[{<~^|])/g;
const TYPES = ['Organization', 'Place', 'Person', 'Group', 'Event', 'Product'] as const;

/**
 * Our own news texts, in the styles of wires and of papers of all continents, parted by empty lines. [Organization],
 * {Place}, <Person>, ~Group~, ^Event^ and |Product| are marked; the people do not exist.
 */
export function writtenTexts(): LabelledDocument[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .trim()
        .split(/\n\n+/)
        .map((text, i) => ({ id: `${file} ${i}`, domain: 'text', ...read(text) })),
    );
}

function read(marked: string): Draft {
  const draft: Draft = { text: '', mentions: [] };
  for (const [, ...parts] of marked.matchAll(MARKED)) {
    const kind = parts.findIndex((part) => part !== undefined);
    put(draft, parts[kind] ?? '', TYPES[kind]);
  }
  return draft;
}

/** For an organisation's name another of its kind: a club for a club, a town's team for a town's team; the name itself where its kind is unknown. */
export function likeOrganization(vocabulary: Vocabulary): (name: string) => string {
  const towns = new Set(cityNames());
  const kindOf = new Map(KINDS.map(knownNames).flatMap((names) => names.map((name) => [name, names] as const)));
  return (name) => {
    if (towns.has(name) && vocabulary.chance(0.5)) return vocabulary.city();
    const kind = kindOf.get(name);
    return kind === undefined ? name : vocabulary.pick(kind);
  };
}
