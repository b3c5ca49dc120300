import type { Block } from '../block.ts';
import { languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern } from './phrases.ts';

/** Who owns the text or picture, in a line of its own. */
const RIGHTS = /^[<\s*]*(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|by\b|\d{4})|저작권자|版权所有|無断転載)/iu;
/** Which picture of how many, and who made it: `3/12`, `(Ann Lee / The Courier)`. */
const OF_PICTURES = /^\d{1,3}\s?\/\s?\d{1,3}$|^\(\p{Lu}[^()\d/]{3,40}\s\/\s\p{Lu}[^()\d/]{1,40}\)$/u;
const LONGEST = 150;

/** What stands at an edge of a text and is none of it. */
const EDGES: readonly RegExp[] = [
  // signs alone, as between parts of a page
  /^[^\p{L}\p{N}]*$/u,
  // an address of a desk or writer
  /^(?:\p{L}[\p{L}-]*:\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
  /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|t)\.(?:com|me)\/\S+$/iu,
  // a pointer that ends in the address of a page
  /^.{5,110}\bhttps?:\/\/\S+$/u,
  // letters by which editors sign: `(abc/de)`, `(mk, ad)`
  /^[([](?:\p{L}{2,4}(?:\/|,\s))*\p{L}{2,4}[)\]]$|^\p{L}{2,8}\s?\/\s?\p{L}{2,8}$/u,
];
const isEdge = (text: string): boolean => text.length < LONGEST && EDGES.some((edge) => edge.test(text));

/** Places to share a text at, and what else the buttons beside them do. */
const SHARING =
  /^(?:facebook(?: messenger)?|messenger|twitter|x|x \(twitter\)|whatsapp|telegram|linkedin|pinterest|reddit|viber|line|vkontakte|вконтакте|одноклассники|threads|bluesky|e-?mail|copy link|copiar (?:enlace|link)|copier le lien|copia link|link kopieren|kopiuj link|kopírovat odkaz|link kopyala|bağlantıyı kopyala|linki kopyala|скопировать ссылку|копіювати посилання|print|imprimir|drucken|imprimer|stampa|drukuj|yazdır|share|compartir|teilen|partager|condividi|udostępnij|paylaş|поделиться|поділитися)$/iu;
const isSharing = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'heading' && block.text.length < 24 && SHARING.test(block.text);

const marksOf = perLanguage((language) => {
  const marks = phrasePattern(rulesFor(language).flatMap(({ marks = [] }) => marks));
  return new RegExp(`^[^\\p{L}\\p{N}]*${marks}[^\\p{L}\\p{N}]*$`, 'iu');
}, languageOf);

/** One name of a place to share at may be a heading or a point of a list; two in a row are buttons. */
const isInRow = (blocks: readonly Block[], index: number): boolean =>
  isSharing(blocks[index]) && (isSharing(blocks[index - 1]) || isSharing(blocks[index + 1]));

/**
 * The blocks without lines that are the page's and say nothing of the news: anywhere marks such as `Advertisement` and `Comments are closed`,
 * lines of rights and rows of places to share at, at both ends signs alone, editors' initials and addresses.
 */
export function withoutPageLines(blocks: readonly Block[], language: string | undefined): readonly Block[] {
  const marks = marksOf(language);
  const own = blocks.filter(
    ({ text, kind }, index) =>
      kind === 'quote' ||
      text.length > LONGEST ||
      !(RIGHTS.test(text) || OF_PICTURES.test(text) || marks.test(text) || isInRow(blocks, index)),
  );
  const isText = ({ text, kind, doubtful }: Block): boolean => kind !== 'caption' && doubtful !== true && !isEdge(text);
  const [first, last] = [own.findIndex(isText), own.findLastIndex(isText)];
  return own.filter(({ text }, index) => (index >= first && index <= last) || !isEdge(text));
}
