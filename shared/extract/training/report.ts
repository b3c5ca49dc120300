import { keptBlocks } from '../body/choose-blocks.ts';
import type { ExampleSet, Reading } from './corpus.ts';
import type { BodyScore } from './score.ts';
import { bodyScore } from './score.ts';

type PageScore = {
  readonly reading: Reading;
  readonly own: BodyScore;
  readonly best: BodyScore;
  readonly mistakes: string[];
};

function bodyFrom({ example, figures }: Reading, indices: readonly number[]): BodyScore {
  const text = indices.map((index) => figures.facts.blocks[index]?.text).join('\n');
  return bodyScore(example.truth.articleBody ?? '', text, example.truth.optionalBody);
}

function scorePage(reading: Reading, chances: Float32Array): PageScore {
  const { figures, labels, used, from } = reading;
  const all = new Float32Array(figures.facts.blocks.length);
  used.forEach((index, at) => {
    all[index] = chances[from + at] ?? 0;
  });
  const kept = keptBlocks(figures, all).kept.map(({ index }) => index);
  const right = used.filter((index) => (labels[index]?.label ?? 0) > 0.5 && (labels[index]?.weight ?? 0) > 0);
  return {
    reading,
    own: bodyFrom(reading, kept),
    best: bodyFrom(reading, right),
    mistakes: mistakesOf(reading, all, new Set(kept)),
  };
}

/** The blocks of a page that were judged wrongly, for a person to read. */
function mistakesOf({ figures, used, labels }: Reading, chances: Float32Array, kept: ReadonlySet<number>): string[] {
  return used.flatMap((index) => {
    const block = figures.facts.blocks[index];
    const { label = 0, weight = 0 } = labels[index] ?? {};
    if (!block || weight < 0.002 || label > 0.5 === kept.has(index)) return [];
    const path = [block.box.parent?.parent, block.box.parent, block.box]
      .map((box) => `${box?.name}.${(box?.element.attribs.class ?? '').replace(/\s+/g, ' ').slice(0, 30)}`)
      .join('>');
    const verdict = label > 0.5 ? 'missed' : 'extra ';
    return `${verdict} ${weight.toFixed(3)} ${(chances[index] ?? 0).toFixed(2)} ${path} | ${block.text.slice(0, 140)} (${block.text.length})`;
  });
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function corpusLine(corpus: string, scores: readonly PageScore[]): string {
  const precision = meanOf(scores.map(({ own }) => own.precision));
  const recall = meanOf(scores.map(({ own }) => own.recall));
  const pageF1 = meanOf(scores.map(({ own }) => own.f1));
  const best = meanOf(scores.map(({ best: { f1 } }) => f1));
  const low = scores.filter(({ own }) => own.f1 < 0.5).length;
  const figures = [(2 * precision * recall) / (precision + recall), precision, recall, pageF1, best].map((value) =>
    value.toFixed(4),
  );
  const [f1, p, r, page, perfect] = figures;
  return `${corpus}: F1 ${f1} precision ${p} recall ${r} page F1 ${page}, with perfect labels ${perfect}; below 0.5: ${low} of ${scores.length}`;
}

/** Compares the bodies that the chances choose with the known ones: a line a corpus, and the mistakes, worst page first. */
export function report({ readings }: ExampleSet, chances: Float32Array): { lines: string[]; mistakes: string } {
  const scores = readings
    .filter(({ example }) => example.truth.articleBody)
    .map((reading) => scorePage(reading, chances));
  const corpora = [...new Set(scores.map(({ reading }) => reading.example.corpus))];
  const lines = corpora.map((corpus) =>
    corpusLine(
      corpus,
      scores.filter(({ reading }) => reading.example.corpus === corpus),
    ),
  );
  const worst = scores
    .sort((a, b) => a.own.f1 - b.own.f1)
    .map(({ reading: { example }, own, best, mistakes }) =>
      [
        `# ${own.f1.toFixed(3)} of ${best.f1.toFixed(3)} ${example.corpus} ${example.truth.id} ${example.truth.url}`,
        ...mistakes,
      ].join('\n'),
    );
  return { lines, mistakes: worst.join('\n\n') };
}
