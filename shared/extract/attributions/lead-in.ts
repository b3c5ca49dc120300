import { citingRules, languageOf } from '../language/language.ts';
import { perLanguage, phrasePattern } from '../text/phrases.ts';

type Leads = { readonly document: RegExp; readonly reporter: RegExp };

const leadsFor = perLanguage((language): Leads | undefined => {
  const rules = citingRules(language);
  const [documents, reporters] = [
    rules.flatMap((part) => part.documents ?? []),
    rules.flatMap((part) => part.reporters ?? []),
  ];
  if (documents.length === 0) return undefined;
  return {
    document: new RegExp(
      `^(?:\\s[\\p{Ll}\\d][\\p{L}\\d-]*){0,3}?\\s${phrasePattern(documents)}(?:\\s[\\p{L}\\d.]+){0,5}?\\s(?:by|from)(?=\\s(?:the\\s)?\\p{Lu})`,
      'u',
    ),
    reporter: new RegExp(
      `^\\s(?:an?|the)(?:\\s\\p{Ll}+)?\\s${phrasePattern(reporters)}\\s(?:for|from|with|at|of)(?=\\s(?:the\\s)?\\p{Lu})`,
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
