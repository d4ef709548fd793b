import { t } from '../words/t.ts';
import { calendarFile } from './calendar.ts';
import type { CaseFile } from './case-file.ts';
import { longTable, sheetsOf } from './case-tables.ts';
import { contractLines } from './contract-lines.ts';
import type { MadeFile } from './download.ts';
import { firstDay } from './first-day.ts';

/** The kinds of file that a case can leave the browser as. */
export const fileKinds = ['xlsx', 'csv', 'json', 'ics'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The file's name: what it is and the day, never who it is about. */
export function fileName(kind: FileKind, today: string): string {
  return `lupa-${t(`exports.file.${kind}`)}-${today}.${kind === 'json' ? 'jsonl' : kind}`;
}

/** Whether there is anything to put in a file of this kind. */
export function canMake(kind: FileKind, file: CaseFile): boolean {
  return kind !== 'ics' || firstDay(file) !== null;
}

/** Makes a file of the case; what packs and writes tables is loaded only now. */
export async function makeFile(kind: FileKind, file: CaseFile): Promise<MadeFile> {
  const name = fileName(kind, file.today);
  switch (kind) {
    case 'xlsx': {
      const { workbookOf } = await import('./workbook.ts');
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { name, type, content: workbookOf(sheetsOf(file)) };
    }
    case 'csv': {
      const { csvOf } = await import('./csv.ts');
      return { name, type: 'text/csv;charset=utf-8', content: csvOf(longTable(file)) };
    }
    case 'json':
      return { name, type: 'application/jsonl', content: contractLines(file) };
    case 'ics':
      return { name, type: 'text/calendar;charset=utf-8', content: calendarOf(file) };
  }
}

function calendarOf(file: CaseFile): string {
  const day = firstDay(file);
  if (day === null) throw new Error('a calendar was asked for without a day to put in it');
  return calendarFile({
    day,
    today: file.today,
    uid: `${crypto.randomUUID()}@lupa.invalid`,
    summary: t('exports.calendar.summary'),
    description: t('exports.calendar.description'),
  });
}
