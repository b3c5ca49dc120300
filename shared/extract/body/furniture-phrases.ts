import { codeAt } from '../code-at.ts';

/** What a phrase speaks for. One bit each. */
export const PHRASE = {
  /** Points to another text. */
  elsewhere: 1,
  /** Asks the reader for something: an address, money, an account. */
  request: 2,
  /** Sends the text on. */
  share: 4,
  /** Credits a picture. */
  credit: 8,
  /** Belongs to the house: law, advertising, rules. */
  house: 16,
  /** Names the writer. */
  writer: 32,
  /** Tells about the writer. */
  biography: 64,
  /** Is about when the text was published. */
  dated: 128,
  /** Leads or belongs to readers' comments. */
  comment: 256,
  /** Has an address in it. */
  address: 512,
} as const;

/**
 * Words, and pairs of words, by which pages of any publisher mark what is not the article's own text, in the languages that news is
 * most written in. They are features of the block classifier, not verdicts. `start` counts only at the start of a block.
 */
const LISTS: readonly { readonly bit: number; readonly start?: string; readonly any?: string }[] = [
  {
    bit: PHRASE.elsewhere,
    start:
      'read|read more|read also|read next|read the|also read|see also|see more|related|more on|more from|more about|more stories|more news|recommended|recommended for|watch|watch now|listen|click|click here|continue reading|you may|you might|up next|what to|most read|most popular|popular|trending|latest|top stories|editor|tags|topics|categories|lesen sie|lesen|mehr zum|mehr zu|mehr dazu|mehr aus|mehr von|lesetipp|auch interessant|weitere|passend|siehe auch|siehe|themen|schlagwörter|verwandte|meistgelesen|lire aussi|lire|à lire|voir aussi|sur le|les plus|lea también|lea|lea más|le puede|ver más|leer más|te puede|lo más|más noticias|noticias relacionadas|etiquetas|temas|leggi anche|leggi|argomenti|leia mais|leia também|leia|veja|saiba mais|tópicos|lees ook|lees meer|lees|læs også|les også|läs också|läs mer|läs även|lue myös|czytaj|czytaj także|zobacz|przeczytaj|čtěte|přečtěte|читайте|читайте также|смотрите|подробнее|по теме|читать|дивіться|читайте також|теги|темы|похожие|ayrıca|ilgili|olvass|citește|citeşte|baca|baca juga|lihat|اقرأ|إقرأ|المزيد|यह भी|ये भी|এছাড়া',
    any: 'read more|click here|see also|also read|read here|full story|mehr lesen|hier lesen|lire aussi|leggi anche|lea también|читайте также|find out|learn more|more information',
  },
  {
    bit: PHRASE.request,
    start:
      'sign|sign up|subscribe|register|log in|login|download|follow|join|support|donate|get the|abonnieren|anmelden|abonnez|inscrivez|suscríbete|suscríbase|síguenos|iscriviti|assine|inscreva|siga|подпишитесь|подписывайтесь|підписуйтесь|abone|takip|zapisz|prenumerera|enter your',
    any: 'subscribe|subscriber|subscribers|subscription|newsletter|newsletters|sign up|signing up|log in|download|follow us|inbox|email address|free trial|abonnieren|abonnement|abonnenten|nieuwsbrief|abonnez|suscríbete|suscripción|boletín|iscriviti|assine|подписка|подписывайтесь|подпишитесь|telegram|whatsapp|google news|premium|unlock|paywall|gift card|browser|javascript|enable',
  },
  {
    bit: PHRASE.share,
    start:
      'share|tweet|email|e-mail|print|facebook|twitter|whatsapp|linkedin|pinterest|copy|telegram|teilen|drucken|merken|partager|imprimer|compartir|imprimir|compartilhar|condividi|stampa|delen|del|dela|поделиться|поделитесь|поділитися|paylaş|udostępnij|شارك|save|bookmark|reddit|x',
  },
  {
    bit: PHRASE.credit,
    start:
      'photo|photos|image|images|picture|foto|fotos|bild|bilder|fotografía|fotografia|imagen|immagine|imagem|фото|crédit|credit|source|quelle|video|photograph|illustration|grafik|©|copyright',
    any: 'getty|reuters|afp|shutterstock|istock|unsplash|imago|dpa|epa|keystone|alamy|archivbild|archivfoto|symbolbild|symbolfoto|file photo|ap photo|courtesy|photograph|photographer|picture alliance|pictured|screenshot|©|фото',
  },
  {
    bit: PHRASE.house,
    start:
      'advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|sponsored|promoted|copyright|©|all rights|disclaimer|correction|note|editor’s note|loading|cookies|skip',
    any: 'copyright|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|права защищены|terms of|privacy policy|cookie|cookies|datenschutz|datenschutzerklärung|impressum|nutzungsbedingungen|terms and|editorial standards|affiliate|commission|sponsored|advertisement|republished|redistributed|rewritten|ai-generated|consent|einwilligung|third-party|personenbezogene|advertisers|all stories|this site',
  },
  {
    bit: PHRASE.writer,
    start:
      'by|von|par|por|di|af|av|door|text|autor|author|authors|autorin|written by|reporting by|editing by|автор|текст|oleh|penulis|yazan|written|reporting|editing|compiled|edited|staff|story by|words by|posted by|submitted by|редактор|reporter',
  },
  {
    bit: PHRASE.biography,
    start: 'about the|about author|contact|follow him|follow her|reach',
    any: 'reporter|writer|journalist|columnist|correspondent|freelance|contributed|contributing|be reached|the author|an editor|senior editor|is editor|redakteur|redakteurin|journalistin|she writes|he writes|covers|bestselling|contact him|contact her|his work|her work|founder of|professor of|was written|was produced|was translated',
  },
  {
    bit: PHRASE.dated,
    start:
      'published|updated|posted|last updated|last modified|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено|оновлено|first published|created|date|am|uhr',
    any: 'ago|min read|minute read|minutes read|uhr|published on|lesezeit|vor stunden',
  },
  {
    bit: PHRASE.comment,
    start:
      'comment|comments|leave|reply|kommentar|kommentare|kommentieren|commentaires|comentarios|commenti|комментарии|join the|view comments|show comments',
    any: 'reply|replies|comment|comments|commented|commenting|antworten|répondre|responder|rispondi|ответить|upvote|likes|moderated|kommentar|kommentare|comentarios',
  },
];

const GAPS = new Set(' \t\n\u00a0.,:;!?()[]"“”„«»|/');
const GAP = 1;
/** For each UTF-16 code unit its small letter, `GAP` for a sign between words, 0 where it was not met yet. */
const letters = new Uint16Array(65_536);

function letterAt(text: string, at: number): number {
  const code = codeAt(text, at);
  const known = letters[code] ?? GAP;
  if (known !== 0) return known;
  const sign = String.fromCharCode(code);
  const letter = GAPS.has(sign) ? GAP : sign.toLowerCase().charCodeAt(0);
  letters[code] = letter;
  return letter;
}

const LOOKED_AT = 16;
/** The first words of a text as numbers, which are all but surely different for different words; filled anew for each text. */
const keys = new Int32Array(LOOKED_AT);

/** Finds the first words of a text in its first `end` signs, also of capitals; gives how many they are. */
function findWords(text: string, end: number): number {
  let count = 0;
  let key = 0;
  for (let at = 0; at < end && count < LOOKED_AT; at += 1) {
    const letter = letterAt(text, at);
    if (letter !== GAP) key = (Math.imul(key, 31) + letter) | 0;
    if (key === 0 || (letter !== GAP && at + 1 < end)) continue;
    keys[count] = key;
    count += 1;
    key = 0;
  }
  return count;
}

function keyOf(word: string): number {
  findWords(word, word.length);
  return keys[0] ?? 0;
}

/** Bits of a word by itself, and of the pairs that it begins. */
type Entry = { alone: number; pairs: Map<number, number> | undefined };
type Lexicon = ReadonlyMap<number, Entry>;

function lexiconOf(part: 'start' | 'any'): Lexicon {
  const lexicon = new Map<number, Entry>();
  for (const list of LISTS)
    for (const phrase of list[part]?.split('|') ?? []) {
      const [first = '', second] = phrase.split(' ');
      const entry: Entry = lexicon.get(keyOf(first)) ?? { alone: 0, pairs: undefined };
      lexicon.set(keyOf(first), entry);
      if (second === undefined) entry.alone |= list.bit;
      else {
        entry.pairs ??= new Map();
        entry.pairs.set(keyOf(second), (entry.pairs.get(keyOf(second)) ?? 0) | list.bit);
      }
    }
  return lexicon;
}

const START = lexiconOf('start');
const ANY = lexiconOf('any');

/** In scripts without spaces the same signs are looked for as they stand. */
const DENSE: readonly (readonly [number, RegExp])[] = [
  [PHRASE.elsewhere, /関連|相关|相關|延伸|続きを|あわせて|おすすめ|ランキング|推荐|推薦|热门|阅读|더 보기|관련|추천/],
  [PHRASE.request, /登録|会員|フォロー|订阅|訂閱|关注|關注|下载|下載|客户端|구독|가입|로그인/],
  [PHRASE.share, /シェア|分享|ツイート|공유|转发|微信/],
  [PHRASE.credit, /写真|撮影|图片|圖片|摄|攝影|사진|资料图|提供/],
  [PHRASE.house, /無断|転載|版权|版權|声明|免责|广告|広告|廣告|저작권|무단|금지|責任編輯|责任编辑/],
  [PHRASE.writer, /^(?:文|記者|记者|作者|编辑|編輯|来源|來源|기자)/],
  [PHRASE.comment, /コメント|评论|評論|댓글/],
];

function bitsAt(lexicon: Lexicon, word: number, count: number): number {
  const entry = lexicon.get(keys[word] ?? 0);
  if (entry === undefined) return 0;
  return entry.pairs !== undefined && word + 1 < count
    ? entry.alone | (entry.pairs.get(keys[word + 1] ?? 0) ?? 0)
    : entry.alone;
}

/** A long text is judged by so much of its beginning. */
const HEAD = 130;

const hasAddress = (head: string): boolean =>
  ['http:', 'https:', 'www.'].some((sign) => head.includes(sign)) || (head.includes('@') && /@\w|\w@/.test(head));

/** Bits of `PHRASE` for a block of text; `dense` says that it is written without spaces. */
export function phrasesIn(text: string, dense: boolean): number {
  const head = text.slice(0, HEAD);
  let bits = hasAddress(head) ? PHRASE.address : 0;
  if (dense) for (const [bit, pattern] of DENSE) if (pattern.test(head)) bits |= bit;
  const count = findWords(head, head.length);
  if (count > 0) bits |= bitsAt(START, 0, count);
  for (let word = 0; word < count; word += 1) bits |= bitsAt(ANY, word, count);
  return bits;
}
