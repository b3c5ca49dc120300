const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Offices and occupations by the field that they belong to; what several fields have (`president`, `director`, `captain`) is in none. */
const FIELDS = {
  sport:
    words(`coach trainer goalkeeper striker midfielder defender winger quarterback pitcher referee umpire skipper batsman bowler cyclist
    sprinter swimmer boxer wrestler gymnast footballer golfer medallist medalist grandmaster racer forward`),
  state:
    words(`minister premier chancellor senator congressman congresswoman lawmaker legislator parliamentarian mp mep councillor ambassador
    envoy diplomat governor mayor prosecutor judge justice magistrate ombudsman politician`),
  science:
    words(`professor lecturer dean rector scientist physicist chemist biologist epidemiologist virologist sociologist psychologist
    psychiatrist archaeologist geologist seismologist climatologist meteorologist astronomer mathematician surgeon physician coroner`),
  arts: words(`actor actress singer songwriter rapper filmmaker painter sculptor musician guitarist drummer pianist violinist composer
    choreographer dancer comedian model novelist poet playwright screenwriter`),
  arms: words(`colonel brigadier sergeant corporal admiral commodore lieutenant`),
  church: words(`pope cardinal archbishop bishop patriarch pastor priest rabbi imam mufti ayatollah vicar abbot`),
} as const;
export type Field = keyof typeof FIELDS;

/** Whether a stored word is a field that we know. */
export const isField = (text: string): text is Field => Object.hasOwn(FIELDS, text);

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, offices]) =>
    isField(field) ? offices.map((word) => [word, field] as const) : [],
  ),
);

/** Fields in which nobody works at one time; those who went from stage to parliament, or from a chair to a ministry, are many. */
const APART: ReadonlySet<string> = new Set(
  'sport state, sport science, sport arms, sport church, arts science, arts arms, arts church, arms science, arms church, church science'.split(
    ', ',
  ),
);

/** The fields that some words speak of; none where they speak of what somebody was. */
export function fieldsOf(offices: Iterable<string>): readonly Field[] {
  const all = [...offices];
  if (all.some((word) => /^(?:former|ex|ex-.*|retired|late|then)$/u.test(word))) return [];
  return [...new Set(all.flatMap((word) => FIELD_OF.get(word) ?? []))];
}

/** Whether two people of one name whose fields are known must be two: each field of one is apart from each of the other. */
export function apart(some: readonly Field[], others: readonly Field[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return some.every((one) => others.every((other) => APART.has(`${one} ${other}`) || APART.has(`${other} ${one}`)));
}
