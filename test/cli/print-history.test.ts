import { describe, expect, it } from 'vitest';
import { historyText } from '../../infra/cli/print-history.ts';
import type { Changes, Revision } from '../../shared/model/revision.ts';

const revision = (number: number, changes: Changes): Revision => ({
  articleId: 'a',
  revision: number,
  kind: number === 1 ? 'published' : 'changed',
  lookId: `l${number}`,
  pageId: 'a',
  sourceId: 'gazette',
  canonicalUrl: 'https://gazette.example/a',
  firstSeenAt: '2026-11-20T09:00:00.000Z',
  fetchedAt: `2026-11-20T1${number}:00:00.000Z`,
  committedAt: `2026-11-20T1${number}:00:01.000Z`,
  fingerprint: String(number),
  changes,
});

const printed = (...all: readonly Revision[]): string => historyText(all);

describe('the history of an article in a terminal', () => {
  it('is nothing where there is only the first text', () => {
    expect(printed(revision(1, {}))).toBe('');
  });

  it('shows what each revision changed, the newest first, word by word', () => {
    const text = printed(
      revision(1, {}),
      revision(2, {
        numbers: { added: ['14'], removed: ['12'], changed: [{ before: '12', after: '14' }] },
        paragraphs: [
          { change: 'edited', before: 'A fire killed 12 people.', after: 'A fire killed 14 people.' },
          { change: 'added', after: 'Two tugs came.' },
        ],
      }),
    );
    expect(text.trim().split('\n')).toEqual([
      'revision 2  changed  20 Nov 2026, 12:00 UTC',
      '  Number: 12 became 14',
      '  Paragraphs: 1 added, 1 edited',
      '    A fire killed [-12-]{+14+} people.',
      '    {+Two tugs came.+}',
      'revision 1  published  20 Nov 2026, 11:00 UTC',
    ]);
  });

  it('cuts what stayed the same, and says how many paragraphs it does not show', () => {
    const long = 'and so on '.repeat(30);
    const paragraphs = Array.from({ length: 12 }, (_, index) => ({
      change: 'edited' as const,
      before: `${long}${index} ${long}`,
      after: `${long}${index + 100} ${long}`,
    }));
    const lines = printed(revision(1, {}), revision(2, { paragraphs })).split('\n');
    expect(lines.filter((line) => line.includes('[-'))).toHaveLength(8);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
    expect(lines.some((line) => line.includes('and 4 paragraphs more'))).toBe(true);
  });

  it('takes control sequences out of what strangers wrote', () => {
    const text = historyText([
      revision(1, {}),
      revision(2, { paragraphs: [{ change: 'added', after: 'a\u001b[2Jb' }] }),
    ]);
    expect(text).not.toContain('\u001b[2J');
  });
});
