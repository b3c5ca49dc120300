// Scores a model on the measured sets and lists its commonest errors by class:
//   node shared/entities/training/errors.ts --data FOLDER [--model FILE] [--set NAME] [--as plain|spaced|quotes|joined|capitals]
// FOLDER holds entities/. `--as` rewrites the texts first, to see how much depends on how they are set.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeModel } from '../tagger/model.ts';
import { createTagger, tagWith } from '../tagger/tagger.ts';
import { tokenise } from '../tokenise.ts';
import { type GoldMention, type LabelledDocument, readCorpus } from './corpora.ts';
import { upper } from './recase.ts';
import { f1, type SpanOf, tally } from './score.ts';

const { values: o } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    model: { type: 'string', default: new URL('../tagger/model.bin', import.meta.url).pathname },
    set: { type: 'string', multiple: true, default: ['gmb', 'crossner-politics', 're3d', 'uner-ewt'] },
    as: { type: 'string', default: 'plain' },
  },
});
const SCORED = new Set(['Person', 'Organization', 'Place']);
const MOST = 20;

/** Every token parted by a space, as corpora that were published as tokens have it. */
function spaced(document: LabelledDocument): LabelledDocument {
  const { count, starts, ends } = tokenise(document.text);
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  let text = '';
  for (let t = 0; t < count; t += 1) {
    const gap = t === 0 ? '' : document.text.slice(ends[t - 1], starts[t]);
    text += gap.includes('\n') ? '\n' : t === 0 ? '' : ' ';
    startAt.set(starts[t] ?? 0, text.length);
    text += document.text.slice(starts[t], ends[t]);
    endAt.set(ends[t] ?? 0, text.length);
  }
  const mentions = document.mentions.flatMap((m): GoldMention[] => {
    const start = startAt.get(m.start);
    const end = endAt.get(m.end);
    return start === undefined || end === undefined ? [] : [{ ...m, start, end, text: text.slice(start, end) }];
  });
  return { ...document, text, mentions };
}

const WAYS: Readonly<Record<string, (document: LabelledDocument) => LabelledDocument>> = {
  plain: (d) => d,
  spaced,
  quotes: (d) => ({ ...d, text: d.text.replaceAll('"', '”').replaceAll("'", '’') }),
  joined: (d) => ({ ...d, text: d.text.replaceAll('\n', ' ') }),
  capitals: (d) => ({ ...d, text: [...d.text].map(upper).join('') }),
};

type Marked = { readonly start: number; readonly end: number; readonly type: string };
const overlaps = (a: Marked, b: Marked): boolean => a.start < b.end && b.start < a.end;
const isSame = (a: Marked, b: Marked): boolean => a.start === b.start && a.end === b.end;

function classOf(given: Marked, wanted: readonly Marked[], all: readonly Marked[]): string {
  const gold = wanted.find((m) => isSame(m, given)) ?? wanted.find((m) => overlaps(m, given));
  if (gold === undefined) {
    const other = all.find((m) => overlaps(m, given))?.type;
    return `${given.type} given, ${other === undefined ? 'nothing' : other} wanted`;
  }
  return isSame(gold, given)
    ? `${given.type} given, ${gold.type} wanted`
    : `${given.type} given, another span of ${gold.type} wanted`;
}

/** The classes of a document's errors, each with the text of the span. */
function errorsOf({ text, mentions }: LabelledDocument, spans: readonly SpanOf[]): [string, string][] {
  const wanted = mentions.filter((m) => SCORED.has(m.type));
  const given = spans.filter((s) => SCORED.has(s.type));
  const wrong = given.filter((s) => !wanted.some((m) => isSame(m, s) && m.type === s.type));
  const missed = wanted.filter((m) => !given.some((s) => overlaps(m, s)));
  return [
    ...wrong.map((s): [string, string] => [classOf(s, wanted, mentions), text.slice(s.start, s.end)]),
    ...missed.map((m): [string, string] => [`${m.type} missed`, m.text]),
  ];
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([text, count]) => (count > 1 ? `${text} ${count}` : text))
    .join('; ');
}

const tagger = createTagger(decodeModel(readFileSync(o.model)));
const way = WAYS[o.as] ?? spaced;
for (const name of o.set) {
  const documents = readCorpus(join(o.data, 'entities', name), name).map(way);
  const spans = documents.map((d) => tagWith(tagger, d.text));
  const [all = 0, ...types] = [...tally(documents, spans).values()].map(f1);
  console.log(`\n${name} (${o.as}): ${all.toFixed(1)} (${types.map((x) => x.toFixed(1)).join(' / ')})`);
  const classes = new Map<string, string[]>();
  documents.forEach((document, i) => {
    for (const [kind, text] of errorsOf(document, spans[i] ?? []))
      classes.set(kind, [...(classes.get(kind) ?? []), text]);
  });
  const ranked = [...classes].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST);
  for (const [kind, texts] of ranked) console.log(`${String(texts.length).padStart(5)} ${kind}: ${commonest(texts)}`);
}
