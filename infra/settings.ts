import type { Node } from 'constructs';
import * as z from 'zod/mini';

const Count = (fallback: number) => z._default(z.coerce.number().check(z.int(), z.gte(1)), fallback);
const Switch = (fallback: boolean) =>
  z._default(
    z.pipe(
      z.union([z.boolean(), z.enum(['true', 'false'])]),
      z.transform((value) => value === true || value === 'true'),
    ),
    fallback,
  );

const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** What an operator sets with `-c name=value` or in the context of cdk.json. */
export const Settings = z.object({
  /** Several stacks can stand beside one another in an account. */
  stackName: z._default(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/)), 'Dateline'),
  /** A mail or web address for publishers, part of the User-Agent. A crawler without one is refused by many sites, rightly. */
  contact: z._default(z.string().check(z.minLength(3), z.maxLength(200)), 'no contact configured'),
  /** Ceilings per day over all sources: requests, and bytes received. */
  dailyFetches: Count(50_000),
  dailyBytes: Count(20 * 1024 ** 3),
  /** Days for which raw pages are kept. */
  rawPageDays: Count(30),
  /** Days for which logs are kept: one of the numbers that CloudWatch takes. */
  logDays: z._default(
    z.coerce.number().check(z.refine((days) => LOG_DAYS.includes(days), `is not one of ${LOG_DAYS.join(', ')}`)),
    30,
  ),
  /** Keeps the tables when the stack is destroyed, and protects them from deletion. */
  keepData: Switch(true),
  /** Switches the schedule off; all else stays. */
  paused: Switch(false),
  /** Where alarms are sent; each address must confirm once. */
  alarmEmail: z.optional(z.email()),
  /** In US dollars a month; needs alarmEmail. Mail is sent at 80 % and at 100 % forecast. */
  monthlyBudget: z.optional(z.coerce.number().check(z.gte(1))),
});
export type Settings = z.infer<typeof Settings>;

/** Reads the settings from the context; throws an error that names what is wrong. */
export function readSettings(node: Node): Settings {
  const given = Object.keys(Settings.shape).flatMap((name) => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined || value === null || value === '' ? [] : [[name, value] as const];
  });
  const checked = Settings.safeParse(Object.fromEntries(given));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`the context has unusable settings: ${faults.join('; ')}`);
}
