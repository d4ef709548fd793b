import { balanceNames, summaryFlows, type WordedDocument } from '../contract.ts';
import { type Language, say } from '../messages/say.ts';
import { harmless } from './terminal-text.ts';

type WordedReading = NonNullable<NonNullable<WordedDocument['figures']>['total']>;
type WordedMovement = NonNullable<WordedDocument['statement']>['movements'][number];
type Row = readonly [label: string, reading: WordedReading | null];

const MONEY = /^(-?)(\d+)\.(\d{2})$/;
const THOUSANDS = /\B(?=(\d{3})+$)/g;
const WIDEST_LABEL = 34;

/** A document as a table for people: what was read, how sure each value is, and on which page it stands. */
export function documentTable(document: WordedDocument, language: Language): string {
  const words = (code: string, blanks?: Record<string, string>) =>
    say({ code, ...(blanks === undefined ? {} : { with: blanks }) }, language);
  const lines = [document.file];
  if (document.error !== null) lines.push(`  ${document.error.message}`);
  else lines.push(`  ${natureOf(document, words)}`, ...bodyOf(document, words));
  for (const { message } of document.warnings) lines.push(`  ! ${message}`);
  return `${lines.map(harmless).join('\n')}\n\n`;
}

type Words = (code: string, blanks?: Record<string, string>) => string;

function natureOf({ kind, looksLike, pages }: WordedDocument, words: Words): string {
  if (kind === 'unrecognised' && pages.length > 0 && pages.every(({ source }) => source === 'none')) {
    return words('kind.unreadable');
  }
  return looksLike === null
    ? words(`kind.${kind}`)
    : `${words(`kind.${kind}`)}: ${words(`looks-like.${looksLike}`)}`;
}

/** A name as the paper has it, not as the contract spells it. */
const asPrinted = (reading: WordedReading | null): WordedReading | null =>
  reading && { ...reading, value: reading.raw };

function bodyOf({ statement, figures, checks }: WordedDocument, words: Words): string[] {
  if (statement === null) return [];
  const { worker, balances, summary, movements } = statement;
  const field = (name: string) => words(`field.${name}`);
  const identity: Row[] = [
    [field('afore'), asPrinted(statement.afore)],
    [field('workerType'), asPrinted(statement.workerType)],
    [field('siefore'), statement.siefore],
    [field('worker.name'), worker.name],
    [field('worker.curp'), worker.curp],
    [field('worker.nss'), worker.nss],
    [field('worker.rfc'), worker.rfc],
    [field('cutoffDate'), statement.cutoffDate],
    [field('summaryPeriod.from'), statement.summaryPeriod.from],
    [field('summaryPeriod.to'), statement.summaryPeriod.to],
    [field('movementPeriod.from'), statement.movementPeriod.from],
    [field('movementPeriod.to'), statement.movementPeriod.to],
  ];
  const flows = summary.flatMap((row) =>
    summaryFlows.map((flow): Row => [`${words(`summary.${row.group}`)}, ${field(flow)}`, row[flow]]),
  );
  return [
    ...section(words('group.figures'), figureRows(figures, field), words, true),
    ...section(words('group.identity'), identity, words, true),
    ...section(
      words('group.balances'),
      balanceNames.map((name) => [field(name), balances[name]]),
      words,
      false,
    ),
    ...section(words('group.summary'), flows, words, false),
    ...movementLines(movements, words),
    checks.length === 0
      ? `  ${words('cli.checks-none')}`
      : `  ${words('cli.checks', { passed: String(checks.filter(({ ok }) => ok).length), all: String(checks.length) })}`,
  ];
}

function figureRows(figures: WordedDocument['figures'], field: (name: string) => string): Row[] {
  if (figures === null) return [];
  const { sbc } = figures;
  return [
    [field('total'), figures.total],
    [field('rcv'), figures.rcv],
    [field('rcvIssste'), figures.rcvIssste],
    [field('housing'), figures.housing],
    [field('housingIssste'), figures.housingIssste],
    [field('voluntary'), figures.voluntary],
    [field('sbc.last'), sbc.last],
    [field('sbc.average'), sbc.average],
    [field('sbc.daysCovered'), sbc.daysCovered],
    [field('sbc.inferred'), sbc.inferred],
  ];
}

function section(title: string, rows: readonly Row[], words: Words, withMissing: boolean): string[] {
  const shown = rows.filter(([, reading]) => withMissing || reading !== null);
  if (shown.length === 0) return [];
  const width = Math.max(
    ...shown.map(([, reading]) => (reading === null ? 0 : inForm(reading.value).length)),
  );
  return [`  ${title}`, ...shown.map(([label, reading]) => rowLine(label, reading, words, width))];
}

function rowLine(label: string, reading: WordedReading | null, words: Words, width: number): string {
  const name = `    ${label.padEnd(WIDEST_LABEL)}`;
  if (reading === null) return `${name}${words('cli.not-printed')}`;
  const { page, note } = reading;
  const where = page === null ? '' : words('cli.page', { page: String(page) });
  const remark = note === null ? '' : `  ${note}`;
  const status = words(`status.${reading.status}`);
  return `${name}${inForm(reading.value).padStart(width)}  ${status.padEnd(13)}${where}${remark}`.trimEnd();
}

/** Money with its separators; anything else as it is. */
function inForm(value: string): string {
  return value.replace(MONEY, (_, sign: string, pesos: string, cents: string) => {
    return `${sign}$${pesos.replace(THOUSANDS, ',')}.${cents}`;
  });
}

function movementLines(
  movements: NonNullable<WordedDocument['statement']>['movements'],
  words: Words,
): string[] {
  if (movements.length === 0) return [];
  const width = Math.max(...movements.map(({ amount }) => inForm(amount?.value ?? '').length));
  const lines = movements.map((movement) => {
    const { date, concept, bimester, days, sbc, amount } = movement;
    const [on = '', of = '', during = '', salary = ''] = [date, bimester, days, sbc].map(
      (cell) => cell?.value ?? '',
    );
    const row = rowLine(
      (concept?.value ?? '').slice(0, WIDEST_LABEL - 1),
      weakest(movement, amount),
      words,
      width,
    );
    return `    ${on.padEnd(12)}${of.padEnd(9)}${during.padStart(3)}${salary.padStart(10)}  ${row.trimStart()}`;
  });
  return [`  ${words('cli.movements', { count: String(movements.length) })}`, ...lines];
}

/** A row's amount with the weakest status of all its cells. */
function weakest(
  { date, concept, bimester, employerRfc, days, sbc }: WordedMovement,
  amount: WordedReading | null,
): WordedReading | null {
  const cells = [amount, date, concept, bimester, employerRfc, days, sbc];
  const doubt = cells.find((cell) => cell?.status === 'doubtful');
  return amount === null || doubt == null ? amount : { ...amount, status: 'doubtful', note: doubt.note };
}
