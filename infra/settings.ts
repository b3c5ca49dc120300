import type { Node } from 'constructs';
import * as z from 'zod/mini';
import { isContact, NO_CONTACT } from '../shared/config.ts';
import { nearestOf } from '../shared/sources/nearest.ts';
import { RAW_PAGE_DAYS } from '../shared/topology.ts';

const CONTACT = 'must be 3 to 200 Latin letters, digits and signs without accents, a mail or web address';
const COUNT = 'must be a whole number from 1';
const Count = (fallback: number) => z._default(z.coerce.number(COUNT).check(z.int(COUNT), z.gte(1, COUNT)), fallback);
const Switch = (fallback: boolean) =>
  z._default(
    z.pipe(
      z.union([z.boolean(), z.enum(['true', 'false'])], 'must be true or false'),
      z.transform((value) => value === true || value === 'true'),
    ),
    fallback,
  );

const TableName = z.string().check(z.regex(/^[\w.-]{3,255}$/, 'is not the name of a table'));

const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** What an operator sets with `-c name=value` or in the context of cdk.json. */
export const Settings = z.object({
  /** Several stacks can stand beside one another in an account. */
  stackName: z._default(
    z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, 'must be letters, digits and dashes, a letter first')),
    'Dateline',
  ),
  /** A mail or web address for publishers, part of the User-Agent. A crawler without one is refused by many sites, rightly. */
  contact: z._default(z.string().check(z.refine(isContact, CONTACT)), NO_CONTACT),
  /** Ceilings per day over all sources: requests, and bytes received. */
  dailyFetches: Count(50_000),
  dailyBytes: Count(20 * 1024 ** 3),
  /** Days for which raw pages are kept. */
  rawPageDays: Count(RAW_PAGE_DAYS),
  /** Days for which logs are kept: one of the numbers that CloudWatch takes. */
  logDays: z._default(
    z.coerce.number().check(z.refine((days) => LOG_DAYS.includes(days), `is not one of ${LOG_DAYS.join(', ')}`)),
    30,
  ),
  /** Keeps the tables when the stack is destroyed, and protects them from deletion. */
  keepData: Switch(true),
  /** Tables that exist already, by name: restored from a backup, or left by a stack that was destroyed. The stack uses them in place of its own, and leaves them to you. */
  articlesTable: z.optional(TableName),
  crawlTable: z.optional(TableName),
  /** Switches the schedule off; all else stays. */
  paused: Switch(false),
  /** Where alarms are sent; each address must confirm once. */
  alarmEmail: z.optional(z.email('is not a mail address')),
  /** In US dollars a month; needs alarmEmail. Mail is sent at 80 % and at 100 % forecast. */
  monthlyBudget: z.optional(z.coerce.number('must be a number from 1').check(z.gte(1, 'must be a number from 1'))),
});
export type Settings = z.infer<typeof Settings>;

/** What is wrong with the context, all of it. */
export class SettingsUnusable extends Error {
  override readonly name = 'SettingsUnusable';
  constructor(faults: readonly string[]) {
    super(`the context has unusable settings: ${faults.join('; ')}`);
  }
}

/** Reads the settings from the context; throws `SettingsUnusable`. What is given without a value counts as not given. */
export function readSettings(node: Node): Settings {
  const context: Readonly<Record<string, unknown>> = node.getAllContext();
  const given = NAMES.flatMap((name) => {
    const value = context[name];
    return value === undefined || value === null || value === '' ? [] : [[name, value] as const];
  });
  const checked = Settings.safeParse(Object.fromEntries(given));
  const faults = [
    ...Object.keys(context).flatMap(strangeName),
    ...(checked.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
  ];
  if (checked.data?.monthlyBudget !== undefined && checked.data.alarmEmail === undefined)
    faults.push('monthlyBudget: needs alarmEmail, the address that is told');
  if (checked.data === undefined || faults.length > 0) throw new SettingsUnusable(faults);
  return checked.data;
}

const NAMES: readonly string[] = Object.keys(Settings.shape);

/** A setting whose name is misspelt would otherwise do nothing, `pausd=true` for one. Names of the library and of the tool are no plain words. */
function strangeName(name: string): readonly string[] {
  if (NAMES.includes(name) || !/^[a-z]+$/iu.test(name)) return [];
  const meant = nearestOf(name, NAMES);
  return [
    `there is no setting ${name}; ${meant === undefined ? `there are ${NAMES.join(', ')}` : `did you mean ${meant}?`}`,
  ];
}
