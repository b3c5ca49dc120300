import type { TextBlock } from '../page/page.ts';
import type { ChosenBody } from './body.ts';
import type { PageFigures } from './figures.ts';
import { PHRASE } from './furniture-phrases.ts';
import { SENTENCE_END, without } from './trim-edges.ts';

/** A line that asks for something is no longer. */
const LONGEST = 160;

/** What is asked for: the reader's address or account, in a box of the page or for a price of the first months. */
const PITCH =
  /newsletter|(?:your|deine?m?|ihre?m?|su|tu|votre|ta|sua|tua|twoj\p{L}+|ваш\p{L}*|твою) (?:inbox|e-?mail|mail|postfach|correo|boîte mail|boîte|casella|caixa de entrada|skrzynk\p{L}+|почт\p{L}+|пошт\p{L}+|скриньк\p{L}+)|(?:inscrivez|abonnez)-vous|e-posta(?:nızda|nıza)|абоніруйтесь|(?:підпи|подпи)(?:шіть|шите|сывайте|суйте)с[ья]|(?:primer mes|premier mois|ersten monat|first month|primo mese|primeiro mês)|sin límites|ohne grenzen|unlimited access/iu;

/** Whether a block stands in an element of another kind than its neighbours do, which is no heading, point or cell of the text. */
const isInsert = ({ box }: TextBlock, ...beside: readonly (TextBlock | undefined)[]): boolean =>
  /^(?:div|p|span|aside|section|strong|a|label)$/.test(box.name) &&
  beside.every((one) => one === undefined || one.box.pattern !== box.pattern);

/** Takes out of the body lines in an element of their own that ask readers for an address, money or an account. */
export function trimInserts(chosen: ChosenBody, { phrases }: PageFigures): ChosenBody {
  const { kept } = chosen;
  const isRequest = ({ index, text }: TextBlock): boolean =>
    PITCH.test(text) ||
    (((phrases[index] ?? 0) & PHRASE.request) !== 0 && !SENTENCE_END.test(text) && !text.endsWith(':'));
  const asks = kept.filter(
    (block, at) =>
      at > 0 && block.text.length <= LONGEST && isInsert(block, kept[at - 1], kept[at + 1]) && isRequest(block),
  );
  return without(chosen, asks, 'insert', 'it asks the reader for something, in an element of its own');
}
