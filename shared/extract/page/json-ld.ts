import { DomUtils, parseDocument } from 'htmlparser2';
import { jsonrepair } from 'jsonrepair';
import { matchesIn } from '../matches.ts';

export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values of a property that may be absent, single, a list, or a list in a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

/** Text of a value without markup, entities and halves of characters (which JSON can write); `undefined` for anything but non-empty strings and numbers. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = /&[#a-z]|<[a-z/!]/i.test(value) ? decoded(value) : value;
  return text.replace(/\s+/g, ' ').trim().toWellFormed() || undefined;
}

/** Reads entities (twice where they were escaped twice) and drops tags. */
function decoded(text: string): string {
  const once = DomUtils.textContent(parseDocument(text));
  return /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(once) ? DomUtils.textContent(parseDocument(once)) : once;
}

/** Larger scripts are only read when they are valid: repair costs far more than reading. */
const REPAIR_LIMIT = 300_000;
const NODE_LIMIT = 20_000;

/** The text of a script without the marks that hide it from old browsers. */
function bareData(text: string): string {
  const begun = text.replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '');
  // the marks end in one of these signs, data do not: long data need not be searched
  if (!/[>/]$/.test(begun.slice(-1))) return begun.trim();
  return begun.replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/, '').trim();
}

/** The value that the text of a JSON-LD script holds, repaired where it is not valid JSON. */
export function parseScript(source: string): unknown {
  const text = bareData(source.trim());
  for (const read of [JSON.parse, parseLoosely, salvage]) {
    try {
      return read(text);
    } catch {
      // the next reader is more tolerant; a script that none can read says nothing
    }
  }
  return undefined;
}

/** String properties that are worth saving out of a script that nothing can repair. */
const SALVAGED = /"(headline|datePublished|dateModified|description|articleSection)"\s*:\s*"((?:[^"\\]|\\.){1,2000})"/g;
const SALVAGED_AUTHOR =
  /"author"\s*:\s*[[{\s]{0,20}(?:"@type"\s*:\s*"[^"]{1,40}"\s*,\s*)?"name"\s*:\s*"((?:[^"\\]|\\.){1,200})"/;

const SALVAGED_PERSON = /"Person"\]?\s*,[^{}]{0,300}?"name"\s*:\s*"((?:[^"\\]|\\.){1,200})"/;

/** The main properties of an article, found by their shape alone. */
function salvage(text: string): JsonObject | undefined {
  if (!/"@type"\s*:\s*"[A-Za-z]*Article"/.test(text)) return undefined;
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of matchesIn(text, SALVAGED)) found[key] ??= value.replace(/\\(.)/g, '$1');
  const author = SALVAGED_AUTHOR.exec(text)?.[1] ?? SALVAGED_PERSON.exec(text)?.[1];
  return { '@type': 'NewsArticle', ...found, ...(author ? { author } : {}) };
}

const parseLoosely = (text: string): unknown =>
  text.length > REPAIR_LIMIT || !/^[[{]/.test(text) ? undefined : JSON.parse(jsonrepair(text.replace(/;\s*$/, '')));

/** An object with a type, and how deep and under which property it was found. */
export type Thing = {
  readonly types: readonly string[];
  readonly value: JsonObject;
  readonly depth: number;
  readonly under: string;
};

const typesOf = (value: JsonObject): string[] =>
  listOf(value['@type'] ?? value.type)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

export type Things = {
  readonly all: readonly Thing[];
  readonly byId: ReadonlyMap<string, JsonObject>;
};

/** All typed objects of all scripts, outermost first, and an index by `@id` of those that say more than their id. */
export function readThings(scripts: readonly string[]): Things {
  const all: Thing[] = [];
  const byId = new Map<string, JsonObject>();
  let queue: { value: unknown; depth: number; under: string }[] = scripts.map((script) => ({
    value: parseScript(script),
    depth: 0,
    under: '',
  }));
  for (let left = NODE_LIMIT; queue.length > 0 && left > 0; ) {
    const next: typeof queue = [];
    for (const { value, depth, under } of queue) {
      left -= 1;
      if (Array.isArray(value)) for (const entry of value) next.push({ value: entry, depth, under });
      if (!isObject(value)) continue;
      noteThing(value, depth, under, all, byId);
      for (const [key, entry] of Object.entries(value))
        if (typeof entry === 'object' && entry !== null && key !== '@context')
          next.push({
            value: entry,
            depth: key === '@graph' ? depth : depth + 1,
            under: key === '@graph' ? under : key,
          });
    }
    queue = next.slice(0, Math.max(0, left));
  }
  return { all, byId };
}

function noteThing(value: JsonObject, depth: number, under: string, all: Thing[], byId: Map<string, JsonObject>): void {
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  const types = typesOf(value);
  if (types.length > 0) all.push({ types, value, depth, under });
}
