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
      'read|read more|read also|read next|read the|also read|see also|see more|related|more on|more from|more about|more stories|more news|recommended|recommended for|watch|watch now|listen|click|click here|continue reading|you may|you might|up next|what to|most read|most popular|popular|trending|latest|top stories|editor|tags|topics|categories|lesen sie|lesen|mehr zum|mehr zu|mehr dazu|mehr aus|mehr von|lesetipp|auch interessant|weitere|passend|siehe auch|siehe|themen|schlagwörter|verwandte|meistgelesen|lire aussi|lire|à lire|voir aussi|sur le|les plus|lea también|lea|lea más|le puede|ver más|leer más|te puede|lo más|más noticias|noticias relacionadas|etiquetas|temas|leggi anche|leggi|argomenti|leia mais|leia também|leia|veja|saiba mais|tópicos|lees ook|lees meer|lees|læs også|les også|läs också|läs mer|läs även|lue myös|czytaj|czytaj także|zobacz|przeczytaj|čtěte|přečtěte|читайте|читайте также|смотрите|подробнее|по теме|читать|дивіться|читайте також|теги|темы|похожие|ayrıca|ilgili|olvass|citește|citeşte|baca|baca juga|lihat|اقرأ|إقرأ|المزيد|यह भी|ये भी|এছাড়া|tags:|related:',
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
    any: 'reply|replies|comment|comments|commented|commenting|says:|wrote:|antworten|répondre|responder|rispondi|ответить|upvote|likes|moderated|kommentar|kommentare|comentarios',
  },
];

/** Bits of a word by itself, and of the pairs that it begins. */
type Entry = { alone: number; pairs: Map<string, number> | undefined };

function lexiconOf(part: 'start' | 'any'): ReadonlyMap<string, Entry> {
  const lexicon = new Map<string, Entry>();
  for (const list of LISTS)
    for (const phrase of list[part]?.split('|') ?? []) {
      const [first = '', second] = phrase.split(' ');
      const entry: Entry = lexicon.get(first) ?? { alone: 0, pairs: undefined };
      lexicon.set(first, entry);
      if (second === undefined) entry.alone |= list.bit;
      else
        entry.pairs = (entry.pairs ?? new Map<string, number>()).set(
          second,
          (entry.pairs?.get(second) ?? 0) | list.bit,
        );
    }
  return lexicon;
}

const START = lexiconOf('start');
const ANY = lexiconOf('any');

const bitsOf = (lexicon: ReadonlyMap<string, Entry>, word: string, next: string | undefined): number => {
  const entry = lexicon.get(word);
  if (entry === undefined) return 0;
  return next !== undefined && entry.pairs ? entry.alone | (entry.pairs.get(next) ?? 0) : entry.alone;
};

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

const LOOKED_AT = 16;

/** Signs between words, by UTF-16 code unit. */
const GAPS = new Uint8Array(65_536);
for (const sign of ' \t\n\u00a0.,:;!?()[]"“”„«»|/') GAPS[sign.charCodeAt(0)] = 1;

function firstWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length && words.length < LOOKED_AT; at += 1) {
    const isGap = at === text.length || GAPS[text.charCodeAt(at)] === 1;
    if (isGap && start >= 0) words.push(text.slice(start, at));
    if (isGap) start = -1;
    else if (start < 0) start = at;
  }
  return words;
}

/** Bits of `PHRASE` for a block of text; a long text is judged by its first words. `dense` says that it is written without spaces. */
export function phrasesIn(text: string, dense: boolean): number {
  const head = text.length > 130 ? text.slice(0, 130) : text;
  let bits = /https?:|www\.|@\w|\w@/.test(head) ? PHRASE.address : 0;
  if (dense) for (const [bit, pattern] of DENSE) if (pattern.test(head)) bits |= bit;
  const words = firstWords(head.toLowerCase());
  bits |= bitsOf(START, words[0] ?? '', words[1]);
  for (let index = 0; index < words.length; index += 1) bits |= bitsOf(ANY, words[index] ?? '', words[index + 1]);
  return bits;
}
