import { fromCents } from '../../rules/money.ts';
import type { Movement, MovementKind, Reading, Said } from '../contract.ts';
import { fold } from '../layout/fold.ts';
import type { Page } from '../source/page.ts';
import { findAfores } from '../values/afore-names.ts';
import { readBimester } from '../values/bimester.ts';
import { findPrintedDates, readPrintedDate } from '../values/printed-date.ts';
import { isValidRfc } from '../values/rfc.ts';
import {
  type ConceptMeaning,
  isCutShort,
  isOnlyInstitution,
  mayBeginConcept,
  recogniseConcept,
  surelyBeginsConcept,
} from '../vocabulary/concepts.ts';
import { type MovementColumn, sectionLabels } from '../vocabulary/statement-labels.ts';
import type { Cell } from './movement-cells.ts';
import { linesOf, type MovementRow, textOf } from './movement-rows.ts';
import { type Printed, partOf } from './printed.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';

/** An employer's RFC, 12 characters for a company and 13 for a person. */
const RFC = /(?<![A-ZÑ&\d])[A-ZÑ&]{3,4}\s?-?\s?\d{6}\s?-?\s?[A-Z\d]{3}(?![A-Z\d])/i;
const BIMESTER = /(?<![\p{L}\d&])(?:19|20)\d{2}\s?[-/]?\s?0[1-6](?!\d)/u;

/** What the cells of one row say; what nothing on the row says is null. */
export function movementOf(row: MovementRow): Movement {
  const { page, cells } = row;
  const { day, printed } = withoutDay(page, textOf('date', cells), textOf('concept', cells));
  const meaning = printed ? recogniseConcept(printed.text) : null;
  const concept = printed ? withoutAfore(printed, meaning) : null;
  const reference = [textOf('bimester', cells), textOf('reference', cells)];
  const employer = [textOf('employer', cells), textOf('reference', cells)];
  const date = dateOf(pageOf('date', row), day);
  const printedSection = textOf('section', cells);
  const paid =
    !withoutEmployer(meaning) || cells.some((cell) => cell.column === 'days' || cell.column === 'sbc');
  const rootless = printed !== null && date === null && !mayBeginConcept(printed.text);
  const isTwo = areTwoRows(row);
  const sure = (reading: Reading | null) =>
    reading && (rootless || isTwo) ? doubtfulBecause(reading, UNSURE) : reading;
  const bimester = paid ? firstRead(reference, (it) => bimesterOf(pageOf('bimester', row), it)) : null;
  const sbc = salaryOf(page, cells);
  // What a stamp leaves in the column of days looks like some; real ones stand beside a salary or a bimester.
  const isStray = page.source === 'ocr' && sbc === null && bimester === null;
  const days = daysOf(page, textOf('days', cells));
  return {
    section:
      (printedSection ? sectionLabels.nameOf(fold(printedSection.text)) : null) ??
      moneyIn(cells, 'amount')?.section ??
      row.section ??
      meaning?.section ??
      null,
    kind: meaning?.kind ?? 'other',
    date: isTwo ? sure(date) : date,
    concept: concept
      ? readingOf(page, concept, concept.text, row.cut === true ? UNSURE : conceptDoubt(cells))
      : null,
    bimester: sure(bimester),
    employerRfc: sure(paid ? firstRead(employer, (it) => rfcOf(pageOf('employer', row), it)) : null),
    days: days && isStray ? doubtfulBecause(days, UNSURE) : sure(days),
    sbc: sure(sbc),
    amount: signedAs(meaning, sure(amountOf(page, cells))),
  };
}

/** Whether a row of a scan is two, of which the first has lost its amount: then nothing tells what is whose. */
function areTwoRows({ page, cells }: MovementRow): boolean {
  const [, ...rest] = linesOf('concept', cells);
  return page.source === 'ocr' && rest.some(({ printed }) => surelyBeginsConcept(printed.text));
}

/** The day and the concept of a row; in a scan whose heading of days was not made out, the concept begins with the day. */
function withoutDay(page: Page, day: Printed | null, printed: Printed | null) {
  const [first] = page.source === 'ocr' && !day && printed ? findPrintedDates(printed.text) : [];
  if (!printed || first?.start !== 0 || first.end === printed.text.length) return { day, printed };
  return {
    day: partOf(printed, 0, first.end),
    printed: partOf(printed, first.end, printed.text.length),
  };
}

/** The page on which a row's cell of a column stands: its own, or that of the heading it is under. */
const pageOf = (column: MovementColumn, { page, cells }: MovementRow): Page =>
  cells.find((cell) => cell.column === column)?.page ?? page;

/** Doubt about an amount whose sign speaks against its concept: a fee that comes in, a contribution that leaves. */
function signedAs(meaning: ConceptMeaning | null, amount: Reading | null): Reading | null {
  if (!amount || !meaning) return amount;
  const [comes, leaves] = [Number(amount.value) > 0, Number(amount.value) < 0];
  const isOdd = leavingKinds.has(meaning.kind) ? comes : meaning.kind === 'contribution' && leaves;
  if (!isOdd) return amount;
  // On a scan the minus sign of what leaves is a stroke that is easily lost.
  const isLost = comes && amount.source === 'ocr';
  return doubtfulBecause(isLost ? { ...amount, value: `-${amount.value}` } : amount, {
    code: 'note.sign-unsure',
  });
}
const leavingKinds: ReadonlySet<string> = new Set<MovementKind>(['fee', 'withdrawal']);

function firstRead(
  printed: readonly (Printed | null)[],
  read: (printed: Printed) => Reading | null,
): Reading | null {
  for (const one of printed) {
    const reading = one ? read(one) : null;
    if (reading) return reading;
  }
  return null;
}

function dateOf(page: Page, printed: Printed | null): Reading | null {
  if (!printed) return null;
  const day = readPrintedDate(printed.text.replace(/\s+/g, '')) ?? readPrintedDate(printed.text);
  if (day) return readingOf(page, printed, day);
  const torn = page.source === 'ocr' ? withStrokes(printed.text) : null;
  return torn ? readingOf(page, printed, torn, UNSURE) : null;
}

/** The day of a date in figures whose strokes a scan shows as other signs, or not at all: `27:10:19`, `0419/19`. */
function withStrokes(text: string): string | null {
  const [, day, month, year] = TORN_DATE.exec(text) ?? [];
  return year === undefined ? null : readPrintedDate(`${day}/${month}/${year}`);
}
const TORN_DATE = /^(\d\d)[\s.:;,/|-]{0,2}(\d\d)[\s.:;,/|-]{0,2}((?:20)?\d\d)$/;

function bimesterOf(page: Page, printed: Printed): Reading | null {
  if (holdsTwo(BIMESTERS, printed.text)) return null;
  const match = BIMESTER.exec(printed.text);
  const part = match ? partOf(printed, match.index, match.index + match[0].length) : printed;
  const bimester = readBimester(part.text);
  return bimester ? readingOf(page, part, bimester) : null;
}

/** Whether a text holds the pattern twice: the lines of two rows came together, and nothing tells which is whose. */
function holdsTwo(pattern: RegExp, text: string): boolean {
  const matches = text.matchAll(pattern);
  return matches.next().done === false && matches.next().done === false;
}
const BIMESTERS = new RegExp(BIMESTER, 'giu');
const RFCS = new RegExp(RFC, 'giu');

function rfcOf(page: Page, printed: Printed): Reading | null {
  const match = RFC.exec(printed.text);
  if (!match || holdsTwo(RFCS, printed.text)) return null;
  const part = partOf(printed, match.index, match.index + match[0].length);
  const rfc = part.text.replace(/[\s-]/g, '').toUpperCase();
  // Few real ones fail their check character; of those that a scan shows so, most are misread.
  return readingOf(page, part, rfc, page.source === 'ocr' && !isValidRfc(rfc) ? UNSURE : null);
}

function daysOf(page: Page, printed: Printed | null): Reading | null {
  return printed && /^\d{1,3}$/.test(printed.text)
    ? readingOf(page, printed, String(Number(printed.text)))
    : null;
}

function moneyOf(page: Page, cells: readonly Cell[], column: MovementColumn, sign: 1 | -1): Reading | null {
  const cell = moneyIn(cells, column);
  if (!cell?.segment?.amount) return null;
  const printed = cell.segment.amount.cents;
  const cents = sign < 0 || cell.leaves ? -Math.abs(printed) : printed;
  return readingOf(page, cell.segment, fromCents(cents === 0 ? 0 : cents));
}

/** The cell of a column of money; of several of one name the one that is not zero. */
function moneyIn(cells: readonly Cell[], column: MovementColumn): Cell | undefined {
  const own = cells.filter((cell) => cell.column === column && cell.segment?.amount);
  return own.find((cell) => cell.segment?.amount?.cents !== 0) ?? own[0];
}

/** Whether a movement has no employer and no bimester: what stands near it belongs to another row. */
function withoutEmployer(meaning: ConceptMeaning | null): boolean {
  return meaning !== null && (employerless.has(meaning.kind) || meaning.contribution === 'voluntary');
}
const employerless: ReadonlySet<string> = new Set<MovementKind>(['fee', 'return', 'interest']);

/** A concept without the AFORE's name, which is the reference of commissions and returns and may stand close to it. */
function withoutAfore(concept: Printed, meaning: ConceptMeaning | null): Printed {
  if (meaning?.kind !== 'fee' && meaning?.kind !== 'return') return concept;
  const last = findAfores(concept.text).at(-1);
  return last && last.start > 0 && last.end >= concept.text.length - 1
    ? partOf(concept, 0, last.start)
    : concept;
}

/** Doubt where a concept begins like none that is known, or one of its further lines begins another. */
function conceptDoubt(cells: readonly Cell[]): Said | null {
  const [first, ...rest] = linesOf('concept', cells);
  const last = rest.at(-1) ?? first;
  const sound =
    first &&
    mayBeginConcept(first.printed.text) &&
    !rest.some(({ printed: { text } }) => surelyBeginsConcept(text) || ANEW.test(text)) &&
    !isCutShort(last?.printed.text ?? '') &&
    !(rest.length === 0 && isOnlyInstitution(first.printed.text));
  return sound ? null : UNSURE;
}
/** A line that begins a phrase of its own, though with a word that goes on: "Del periodo" below "COMISION DEL PERIODO". */
const ANEW = /^(?:Del?|En|Por|V[ií]a|Con|Al?) [a-záéíóú]/u;
const UNSURE: Said = { code: 'note.concept-unsure' };

/** A daily salary: above zero, and beside the days or the bimester that it was paid for. */
function salaryOf(page: Page, cells: readonly Cell[]): Reading | null {
  const salary = moneyOf(page, cells, 'sbc', 1);
  const paidFor = cells.some(
    (cell) => cell.column === 'days' || cell.column === 'reference' || cell.column === 'bimester',
  );
  return salary && paidFor && Number(salary.value) > 0 ? salary : null;
}

/** The amount: negative where it stands in a column of money that leaves; of two columns the one that is not zero. */
function amountOf(page: Page, cells: readonly Cell[]): Reading | null {
  const single = moneyOf(page, cells, 'amount', 1);
  if (single) return single;
  const into = moneyOf(page, cells, 'in', 1);
  const out = moneyOf(page, cells, 'out', -1);
  if (into && out) return Number(out.value) === 0 ? into : Number(into.value) === 0 ? out : null;
  return into ?? out;
}
