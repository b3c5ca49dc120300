import type { Knowledge } from '../entities/resolve-knowledge.ts';
import { NO_KNOWLEDGE } from '../entities/resolve-knowledge.ts';
import type { Article } from '../model/article.ts';
import type { Ports } from './ports.ts';

/** What the table has learned about the names in an article. */
export async function knowledgeFor(_ports: Ports, _article: Article): Promise<Knowledge> {
  return NO_KNOWLEDGE;
}
