import * as z from 'zod/mini';
import { tagArticle } from '../../../shared/entities/tag.ts';
import type { CreateFilter } from '../filter.ts';

const Question = z.object({
  headline: z._default(z.string(), ''),
  articleBody: z.string(),
  inLanguage: z.optional(z.nullable(z.string())),
});

/** Answers `{headline, articleBody, inLanguage}` with its mentions, entities and the tagger that found them. */
export const create: CreateFilter = async () => (input) => {
  const { headline, articleBody, inLanguage } = Question.parse(input, { reportInput: true });
  return tagArticle({ headline, articleBody, ...(inLanguage == null ? {} : { inLanguage }) });
};
