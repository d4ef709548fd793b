import { inPeoplesWords } from '../review/in-words.ts';
import { movements, type Value } from '../review/value.ts';
import { t } from '../words/t.ts';
import type { CaseFile } from './case-file.ts';
import { documentValues } from './document-values.ts';
import { standingOf } from './standing.ts';
import { type Cell, day, number, type Table, text } from './table.ts';

/** A value in the form of its cell: numbers and days as such, everything else as a text. */
function cellOf({ form, reading }: Value): Cell {
  if (!reading) return null;
  if (form === 'money' || form === 'wage' || form === 'days') return number(reading.value);
  if (form === 'date') return day(reading.value);
  return text(form === 'bimester' ? reading.value : inPeoplesWords(form, reading.value, true));
}

/** Every value of every paper as it was read, with its place and its standing. */
export function valuesTable({ documents }: CaseFile): Table {
  return {
    name: t('exports.table.values'),
    columns: [
      t('exports.column.paper'),
      t('exports.column.label'),
      t('exports.column.value'),
      t('exports.column.standing'),
      t('exports.column.page'),
      t('exports.column.printed'),
      t('exports.column.note'),
      t('exports.column.path'),
    ],
    rows: documents.flatMap((document) =>
      documentValues(document).map((value) => [
        text(document.file),
        text(value.label),
        cellOf(value),
        text(t(standingOf(value.reading).word)),
        number(value.reading?.page ?? null),
        text(value.reading?.raw ?? null),
        text(value.reading?.note ?? null),
        text(value.path),
      ]),
    ),
  };
}

/** The movements of every statement, a row each. */
export function movementsTable({ documents }: CaseFile): Table {
  return {
    name: t('exports.table.movements'),
    columns: [
      t('exports.column.paper'),
      t('movement.date'),
      t('movement.concept'),
      t('movement.bimester'),
      t('movement.employerRfc'),
      t('movement.days'),
      t('movement.sbc'),
      t('movement.amount'),
      t('status.doubtful'),
    ],
    rows: documents.flatMap(({ file, statement }) =>
      (statement ? movements(statement) : []).map(({ values }) => [
        text(file),
        ...values.map(cellOf),
        text(
          values
            .filter(({ reading }) => reading?.status === 'doubtful')
            .map(({ label }) => label)
            .join(', '),
        ),
      ]),
    ),
  };
}

/** The checks that each paper passed or failed. */
export function checksTable({ documents }: CaseFile): Table {
  return {
    name: t('exports.table.checks'),
    columns: [
      t('exports.column.paper'),
      t('exports.column.check'),
      t('exports.column.subject'),
      t('exports.column.passed'),
      t('exports.column.difference'),
    ],
    rows: documents.flatMap(({ file, checks }) =>
      checks.map(({ id, subject, ok, difference }) => [
        text(file),
        text(t(`exports.check.${id}`)),
        text(subject),
        text(t(ok ? 'exports.word.yes' : 'exports.word.no')),
        number(difference),
      ]),
    ),
  };
}

/** The papers themselves: what they are, how much of them was read, their fingerprint. */
export function papersTable({ documents }: CaseFile): Table {
  return {
    name: t('exports.table.papers'),
    columns: [
      t('exports.column.paper'),
      t('exports.column.kind'),
      t('exports.column.pages'),
      t('exports.column.pages-read'),
      t('exports.column.hash'),
    ],
    rows: documents.map(({ file, kind, pages, sha256 }) => [
      text(file),
      text(t(`exports.kind.${kind}`)),
      number(pages.length),
      number(pages.filter(({ source }) => source !== 'none').length),
      text(sha256),
    ]),
  };
}
