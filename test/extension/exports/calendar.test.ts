import { expect, test } from 'vitest';
import { calendarFile } from '../../../extension/exports/calendar.ts';
import { firstDay } from '../../../extension/exports/first-day.ts';
import { makeFile } from '../../../extension/exports/make-file.ts';
import { language } from '../../../extension/words/language.ts';
import { caseOf, told } from './a-case.ts';

const sample = {
  day: '2026-12-31',
  today: '2026-11-21',
  uid: 'a@lupa.invalid',
  summary: 'Primer día; para el trámite, según la ley: \\o/',
  description: `${'ñandú 田中 '.repeat(30)}\nsegunda línea`,
};

/** Content lines unfolded, as RFC 5545 says: name with parameters, and value. */
function linesOf(ics: string): readonly (readonly [string, string])[] {
  expect(ics.endsWith('\r\n')).toBe(true);
  return ics
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    });
}

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

test('a day is one whole-day event, its texts whole after unfolding', () => {
  const lines = new Map(linesOf(calendarFile(sample)));
  expect(lines.get('DTSTART;VALUE=DATE')).toBe('20261231');
  expect(lines.get('DTEND;VALUE=DATE')).toBe('20270101');
  expect(lines.get('DTSTAMP')).toBe('20261121T000000Z');
  expect(lines.get('UID')).toBe('a@lupa.invalid');
  expect(unescaped(lines.get('SUMMARY') ?? '')).toBe(sample.summary);
  expect(unescaped(lines.get('DESCRIPTION') ?? '')).toBe(sample.description);
});

test('blocks open and close in order, and nothing rings', () => {
  const names = linesOf(calendarFile(sample)).filter(([name]) => name === 'BEGIN' || name === 'END');
  expect(names).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['BEGIN', 'VEVENT'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
  expect(calendarFile(sample)).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|\nURL/);
  expect(calendarFile(sample)).toContain('CLASS:PRIVATE');
});

test('no line is longer than 75 octets, and lines end with CR LF alone', () => {
  const ics = calendarFile(sample);
  const lengths = ics.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('text that tries to add a line of its own stays text', () => {
  const ics = calendarFile({ ...sample, summary: 'a\r\nATTACH:https://example.invalid' });
  expect(linesOf(ics).map(([name]) => name)).not.toContain('ATTACH');
});

test('the first day is one that is still to come, and nothing but waiting is missing', async () => {
  // 46 days after 22 October.
  expect(firstDay(await caseOf(['sample.pdf']))).toBe('2026-12-07');
  expect(
    firstDay(await caseOf(['sample.pdf'], { say: { ...told, employmentEnded: '2026-01-05' } })),
  ).toBeNull();
  expect(firstDay(await caseOf(['sample.pdf'], { say: { ...told, employed: true } }))).toBeNull();
  const withdrawn = {
    ...told,
    employmentEnded: '2025-01-05',
    withdrawals: [{ date: '2022-01-01', kind: 'unemployment' as const }],
  };
  expect(firstDay(await caseOf(['sample.pdf'], { say: withdrawn }))).toBe('2027-01-01');
});

test.each(['es', 'en'] as const)(
  'the event of a case tells nobody whose it is or how much (%s)',
  async (tongue) => {
    language.value = tongue;
    const file = await caseOf(['sample.pdf']);
    const { content, name } = await makeFile('ics', file);
    const { worker } = file.documents[0]?.statement ?? {};
    for (const secret of [worker?.name, worker?.curp, worker?.nss].map((reading) => reading?.value ?? '?'))
      expect(`${name} ${String(content)}`).not.toContain(secret);
    expect(linesOf(String(content)).map(([, value]) => value)).toContain('20261207');
    expect(String(content)).not.toMatch(/\$|MXN|\d[.,]\d\d\b/);
    language.value = 'es';
  },
);
