/** Text as revisions compare it: compatibility letters, quotation marks, dashes and white space made alike; the case stays, since correcting it is a change. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‘’‚‛′`´ʼ]/gu, "'")
    .replace(/[“”„‟″«»]|''/gu, '"')
    .replace(/\s*[‐‑‒–—―−]\s*|\s+-+\s+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const COUNTED =
  'views?|reads?|shares?|likes?|comments?|replies|reactions?|votes?|followers?|просмотр\\p{L}*|прочтени\\p{L}*|комментари\\p{L}*|перегляд\\p{L}*|коментар\\p{L}*|baxış|baxılıb|oxunub|şərh|görüntülenme|okunma|yorum|aufrufe|kommentare?|vues?|partages?|commentaires?|visitas|comentarios|visualizzazioni|commenti|visualizações|comentários|wyświetle\\p{L}*|odsłon\\p{L}*|komentarz\\p{L}*';
const COUNT_LINE = new RegExp(
  `^(?:\\d[\\d.,\\s]*[kmKMтT]?\\+?\\s*(?:${COUNTED})|(?:${COUNTED})\\s*[:(]?\\s*\\d[\\d.,\\s]*[kmKM]?\\)?)\\.?$`,
  'iu',
);
const READING_TIME =
  /^\d{1,3}\s*(?:min(?:ute)?s?|мин|хв|dk|dəq)\.?\s*(?:read|reading|чтения|читання|okuma|oxu)?(?:\s+time)?$/iu;
const ADVERT =
  /^(?:advertisement|advertising|sponsored|реклама|reklam|reklama|anzeige|werbung|publicité|publicidad|pubblicità|publicidade)[.:]?$/iu;

const RELATED =
  /^(?:read (?:more|also|next|this)|also read|see also|related(?: stories| articles| news)?|more on this(?: story)?|more stories|recommended|читайте (?:также|ещё|еще)|ещё по теме|по теме|читайте також|також читайте|ayrıca oku(?:yun)?|ilgili haber(?:ler)?|həmçinin oxuyun|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|lee también|leggi anche|leia também|czytaj też|zobacz także)\s*[:|–—›»-]/iu;
/** Longer lines are prose that begins like a pointer elsewhere. */
const LONGEST_POINTER = 200;

/** Whether a paragraph only counts readers, announces an advert or points to other articles: it changes from look to look and is no content. */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  if (line.length < LONGEST_POINTER && RELATED.test(line)) return true;
  return line.length < 60 && (line === '' || COUNT_LINE.test(line) || READING_TIME.test(line) || ADVERT.test(line));
}
