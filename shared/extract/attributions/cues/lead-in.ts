import { citingRules, languageOf } from '../../language/language.ts';
import { perLanguage, phrasePattern } from '../../text/phrases.ts';

type Leads = { readonly document: RegExp; readonly reporter: RegExp };

/** Up to three words before a document: `the latest report`. */
const ADJECTIVES = String.raw`(?:\s[\p{Ll}\d][\p{L}\d-]*){0,3}?`;
/** The article before a name. */
const NAMED = String.raw`(?=\s(?:the\s)?\p{Lu})`;

const leadsFor = perLanguage((language): Leads | undefined => {
  const rules = citingRules(language);
  const list = (field: 'documents' | 'documentOf' | 'reporters'): string[] =>
    rules.flatMap((part) => part[field] ?? []);
  const [documents, of] = [phrasePattern(list('documents')), list('documentOf')];
  if (list('documents').length === 0) return undefined;
  const owned =
    of.length === 0
      ? '(?=\\s)'
      : String.raw`(?:\s(?!${phrasePattern(of)}\s)[\p{L}\d.]+){0,5}?\s${phrasePattern(of)}${NAMED}`;
  return {
    document: new RegExp(String.raw`^${ADJECTIVES}\s${documents}${owned}`, 'u'),
    reporter: new RegExp(
      String.raw`^\s(?:an?|the)(?:\s\p{Ll}+)?\s${phrasePattern(list('reporters'))}\s(?:for|from|with|at|of)${NAMED}`,
      'iu',
    ),
  };
}, languageOf);

/** How much stands between a citing word and its source: `according to [a study published by] Zeta`, `told [a reporter for] Zeta`. */
export function leadInLength(text: string, from: number, language: string | undefined): number {
  const leads = leadsFor(language);
  if (leads === undefined) return 0;
  const behind = text.slice(from, from + 120).split(/[,;:!?]/u)[0] ?? '';
  return (leads.document.exec(behind) ?? leads.reporter.exec(behind))?.[0].length ?? 0;
}
