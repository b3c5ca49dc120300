import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { SELECTORS, type Selection, type Selector } from '../../shared/query/selection.ts';
import { UserError } from './user-error.ts';

/** What the flags of a reading command give. */
export type SelectionFlags = Readonly<Partial<Record<string, string | number | boolean | undefined>>>;

const PLACEHOLDERS: Readonly<Record<Selector, string>> = {
  id: 'id',
  url: 'url',
  source: 'id',
  day: 'yyyy-mm-dd',
  author: 'name',
  section: 'name',
  entity: 'id|name',
  about: 'id|name',
  story: 'id',
  'copies-of': 'id',
  headline: 'words',
};

/** A count from 1. */
export function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

export function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError('It must be a whole number from 0 (any free port) to 65535.');
}

/** Adds `--data` and `--stack`. */
export function addWhere(command: Command): Command {
  return command
    .option('--data <folder>', 'where the local data are (default: .dateline)')
    .option('--stack <name>', 'work on a deployed stack instead, with your AWS credentials');
}

/** Adds the flags that say which articles. */
export function addSelection(command: Command): Command {
  command.option('--latest', 'the newest articles (this is the default)');
  for (const [name, about] of Object.entries(SELECTORS)) command.option(`--${name} <${placeholder(name)}>`, about);
  return command.option(
    '--changed-since <time|cursor>',
    'what was committed since (UTC where no zone is named), oldest first',
  );
}

const placeholder = (name: string): string =>
  Object.entries(PLACEHOLDERS).find(([selector]) => selector === name)?.[1] ?? 'text';

const camel = (name: string): string => name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** The selection that the flags make. */
export function selectionOf(flags: SelectionFlags): Selection {
  const given = Object.keys(SELECTORS).flatMap((name) => {
    const value = flags[camel(name)];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  if (given.length > 0 && (flags.latest === true || flags.changedSince !== undefined))
    throw new UserError(
      `--${given[0]?.[0]} cannot be combined with ${flags.latest === true ? '--latest' : '--changed-since'}`,
      'Ask by one of them.',
    );
  return Object.fromEntries(given);
}
