import { plainName, RARE } from '../gazetteer/keys.ts';
import { ownId } from '../resolve/id.ts';
import { type Drafts, draft } from './gazetteer-draft.ts';
import { readFacts } from './gazetteer-facts.ts';

/** ISO 3166-2 codes of states and provinces, by country and the code that GeoNames has for them. */
export function regionCodes(): ReadonlyMap<string, string> {
  return new Map(
    readFacts('states').map(([code = '', , , local = '']) => {
      const [country = '', letters = ''] = code.split('-');
      return [`${country}-${local === '' ? letters : local}`, code] as const;
    }),
  );
}

/** Gives the states and provinces that are listed by then their codes, and the forms that only stand behind the name of a town; adds those that are not. */
export function addStates(drafts: Drafts): void {
  const listed = [...drafts.values()].filter(({ id, kind }) => kind === 'L' && !id.startsWith('gn:'));
  const byName = new Map(listed.map((entry) => [entry.name, entry] as const));
  for (const [region = '', name = '', short = ''] of readFacts('states')) {
    const country = region.slice(0, 2);
    const made = { id: ownId('Place', name), kind: 'L', name, weight: 70, country } as const;
    const entry = byName.get(name) ?? draft(drafts, made);
    if (short !== '') entry.keys.add(`${RARE}${plainName(short)}`);
    drafts.set(entry.id, { ...entry, weight: 70, country, region });
  }
}
