import type { LabelledDocument } from '../../../shared/entities/training/corpora.ts';

/** A document of GMB in which the first mention of each name has the type beside it. */
export const documentOf = (text: string, ...marked: readonly (readonly [string, string])[]): LabelledDocument => ({
  id: 'x',
  domain: 'gmb',
  text,
  mentions: marked.map(([name, type]) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name, type };
  }),
});

/** Its mentions as `name|type`. */
export const namesOf = ({ text, mentions }: LabelledDocument): string[] =>
  mentions.map(({ start, end, type }) => `${text.slice(start, end)}|${type}`);
