import { pressed } from '../candidate.ts';
import { isCommand } from './byline-names.ts';
import { withoutWriterWord } from './caseless-names.ts';

const LEAD =
  /^\s*(?:(?:commentary|analysis|opinion|story|words?|text|article|report|posts?|more stories|all articles|view all posts|in partnership with(?: author)?)\s+by|(?:ein(?:e[mn]?)?\s+)?(?:kommentar|analyse|gastbeitrag|kolumne|bericht|reportage|interview|essay|glosse)\s+von|by|written by|posted by|reported by|submitted by|author|authors|autore?n?|autor(?:in)?|auteur|von|par|por|di|af|av|door|tekst|text|texto|testo|автор|文|作者|記者|记者)(?:\s*[:：/●]\s*|\s+)/iu;
/** Degrees and licences after a name. */
const DEGREE =
  /(?:,?\s+|,\s*)(?:Ph\.?\s?D\.?|M\.?D\.?|MPH|MBA|MS|MA|RDN?|LDN?|CPT|Esq\.?|J\.?D\.?|B\.?A\.?|R\.?N\.?|DO|CSCS)(?=$|[\s,])\.?/g;
/** A word and a name that two elements of a line put together: `ByAda Brandt`. */
const GLUED = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;
const NOT_A_NAME =
  /https?:|www\.|^@|[<>{}[\]]|\S@\S+\.\w|^\(|\.(?:com|net|org|co\.uk|de|ch|at|ru|fr)$|^(?:admin|administrator|super ?user|super ?admin|moderator|root|sponsored|editor|editors|staff|staff writer|staff reporter|contributor|guest|webmaster|n\/?a|none|null|undefined|unknown|author|posted|redaktion|editorial team|news desk|view profile|contributor content)$|^(?:来源|來源|出典|출처|(?:责任)?编辑|(?:責任)?編輯|編集)/i;
const ROLE =
  /[,\s]+(?:senior |associate |deputy |assistant |chief |contributing |managing |executive |staff |special |freelance |political |business |sports? |news |city |national |foreign )*(?:writer|reporter|editor|correspondent|contributor|columnist|journalist|author|producer|editor-in-chief|redakteur(?:in)?|korrespondent(?:in)?|photographer)s?\b.*$/i;
/** `Acme Instruments, Inc.` is one name. */
const FIRM = /,?\s(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Co|PLC|LLP|LP|GmbH|AG|S\.?A|N\.V|B\.V|S\.p\.A)\.?$/;
/** What a person is to a firm, after the name. */
const OFFICE = /,\s+(?:CEO|CTO|CFO|president|director|chair(?:man|woman)?|founder|co-founder)\b[^,]*$/i;
/** Lines of the page's own that stand where names stand. */
const OF_PAGE = /^(?:the web|account and profile|my account|related (?:articles|stories|topics))$/i;

/** Words in the names of outlets, agencies and desks. */
const HOUSE =
  /^the\s|\b(?:news|nachrichten|daily|times|gazette|telegram|post|press|herald|tribune|guardian|journal|courier|chronicle|agency|agencies|agentur|agenc[ei]a|agenzia|agence|ajans[ıi]?|haber|gazetesi|redazione|redacci[oó]n|redaktion|r[ée]daction|redaksi|staff|team|desk|editors?|magazine|media|network|tv|radio|today|online|editorial|bureau|reuters|wire|newswire|services?)\b|редакц|редакт|агентств|агенці/iu;

/** Whether a name is that of an outlet, an agency or a desk rather than of a person. */
export const isHouse = (name: string): boolean => HOUSE.test(name) || !isPersonal(name);

/** Whether a text has the shape of a person's name: two to five words with capitals, or a few signs of a script without them. */
export function isPersonal(name: string): boolean {
  if (/\d|[:;!?|/]/.test(name) || name.length > 60) return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return name.length <= 20;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (/\p{Lu}/u.test(name)) return words.filter((word) => /^['’"“(]?\p{Lu}/u.test(word)).length >= 2;
  return /\p{Lo}|\p{Script=Georgian}/u.test(name);
}

/** The outlet that somebody writes for, and the town that she writes from, printed as a part of the name. */
const WORKS_FOR = /^(\S+\s\S[^\n]{0,80}?)\s(?:[Ff]or|in)\s(?:the\s)?\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u;

/** A name that stands twice, for the eye and for readers of screens. */
const TWICE = /^(\S+(?: \S+){1,3}) \1$/u;

/** One name without the words and titles that pages put around it; undefined for what is none. */
export function cleanName(text: string): string | undefined {
  let name = text.replace(/\s+/g, ' ').trim().replace(OFFICE, '');
  for (let round = 0; round < 2; round += 1) name = name.replace(LEAD, '').replace(GLUED, '');
  name = name.replace(TWICE, '$1').replace(WORKS_FOR, '$1');
  name = name
    .replace(DEGREE, '')
    .replace(/\s*[|•·–—/(]\s.*$|\s*\(.*$|[\s,;:.|•·-]+$/u, (rest) =>
      /^\.$/.test(rest) && /\b(?:Jr|Sr)\.$/.test(name) ? '.' : '',
    )
    .trim();
  const person = name.replace(ROLE, '').trim();
  if (person !== name && isPersonal(person) && !HOUSE.test(person)) name = person;
  name = withoutWriterWord(name);
  return name.length < 2 || name.length > 80 || NOT_A_NAME.test(name) || OF_PAGE.test(name) || isCommand(name)
    ? undefined
    : name;
}

const LONGEST_NAME = 60;
const JOINT = /\s*(?:[;|]|\s(?:and|und|et|y|och|og|en|&|и|та|ve)\s)\s*/iu;

/** `Surname, First M.`, as catalogues write it. */
const INVERTED = /^\p{Lu}\p{Ll}[\p{L}'’-]+, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.)?$/u;

/**
 * The names in one text that a page declares as author. It is taken apart at `and` and commas only where every part is a person's name, so that
 * the names of firms stay whole.
 */
export function declaredNames(declared: string): string[] {
  const text = declared.trim().replace(OFFICE, '');
  if (INVERTED.test(text) || (FIRM.test(text) && !JOINT.test(text) && text.length < LONGEST_NAME)) return [text];
  if (OF_PAGE.test(text)) return [];
  const parts = text.split(JOINT).flatMap((part) => part.split(/\s*[,，、]\s*/));
  const cleaned = parts.flatMap((part) => cleanName(part) ?? []);
  const persons = cleaned.filter((name) => !isHouse(name));
  if (parts.length > 1 && persons.length > 0 && cleaned.length - persons.length <= 1) {
    // what remains beside persons is an agency, or a role or degree that is no name
    return cleaned.filter((name) => isPersonal(name) || /^[\p{Lu}\d]{2,6}$|Press|Agen/u.test(name));
  }
  const whole = cleanName(text);
  return whole === undefined ? cleaned : [whole];
}

/** Names without repeats, also of the same name in other case. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(pressed(name))) seen.set(pressed(name), name);
  return [...seen.values()];
}
