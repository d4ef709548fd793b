import { balanceNames, type WordedDocument } from '../engine.ts';
import type { Reading } from '../status/shown-status.ts';
import { type MessageKey, t } from '../words/t.ts';

/** How a value is shown and typed. */
export type Form =
  | 'money'
  | 'wage'
  | 'date'
  | 'bimester'
  | 'days'
  | 'text'
  | 'curp'
  | 'nss'
  | 'rfc'
  | 'workerType'
  | 'afore';

/** One value of a document under its path, ready to be shown; `reading` is null where nothing is printed. */
export interface Value {
  readonly path: string;
  readonly label: string;
  readonly form: Form;
  readonly reading: Reading | null;
}

type Statement = NonNullable<WordedDocument['statement']>;
type Figures = NonNullable<WordedDocument['figures']>;
type Movement = Statement['movements'][number];

/** One printed movement: its values in reading order, and what names it in one line. */
export interface MovementValues {
  readonly path: string;
  readonly number: number;
  readonly values: readonly Value[];
}

const value = (path: string, label: MessageKey, form: Form, reading: Reading | null): Value => ({
  path,
  label: t(label),
  form,
  reading,
});

/** The four figures that people come for, in their fixed order. */
export function mainFigures(figures: Figures): readonly Value[] {
  return [
    value('figures.housing', 'figure.housing', 'money', figures.housing),
    value('figures.rcv', 'figure.rcv', 'money', figures.rcv),
    value('figures.sbc.last', 'figure.sbc.last', 'wage', figures.sbc.last),
    value('figures.total', 'figure.total', 'money', figures.total),
  ];
}

/** What else is computed; the ISSSTE's only where there is any. */
export function otherFigures(figures: Figures): readonly Value[] {
  const issste = [
    value('figures.rcvIssste', 'figure.rcvIssste', 'money', figures.rcvIssste),
    value('figures.housingIssste', 'figure.housingIssste', 'money', figures.housingIssste),
  ];
  return [
    ...issste.filter((figure) => figure.reading),
    value('figures.voluntary', 'figure.voluntary', 'money', figures.voluntary),
    value('figures.sbc.average', 'figure.sbc.average', 'wage', figures.sbc.average),
    value('figures.sbc.daysCovered', 'figure.sbc.daysCovered', 'days', figures.sbc.daysCovered),
    value('figures.sbc.inferred', 'figure.sbc.inferred', 'wage', figures.sbc.inferred),
  ];
}

/** Who, where and when. */
export function identity({ worker, ...statement }: Statement): readonly Value[] {
  const { summaryPeriod, movementPeriod } = statement;
  return [
    value('worker.name', 'field.worker.name', 'text', worker.name),
    value('worker.curp', 'field.worker.curp', 'curp', worker.curp),
    value('worker.nss', 'field.worker.nss', 'nss', worker.nss),
    value('worker.rfc', 'field.worker.rfc', 'rfc', worker.rfc),
    value('afore', 'field.afore', 'afore', statement.afore),
    value('workerType', 'field.workerType', 'workerType', statement.workerType),
    value('siefore', 'field.siefore', 'text', statement.siefore),
    value('cutoffDate', 'field.cutoffDate', 'date', statement.cutoffDate),
    value('summaryPeriod.from', 'field.summaryPeriod.from', 'date', summaryPeriod.from),
    value('summaryPeriod.to', 'field.summaryPeriod.to', 'date', summaryPeriod.to),
    value('movementPeriod.from', 'field.movementPeriod.from', 'date', movementPeriod.from),
    value('movementPeriod.to', 'field.movementPeriod.to', 'date', movementPeriod.to),
  ];
}

/** The details of the closing balance. */
export function balances(statement: Statement): readonly Value[] {
  return balanceNames.map((name) =>
    value(`balances.${name}`, `balance.${name}`, 'money', statement.balances[name]),
  );
}

/** The cells of a row of the general summary. */
export const flows = [
  'opening',
  'contributions',
  'withdrawals',
  'returns',
  'fees',
  'movements',
  'closing',
] as const;

/** The general summary: what each group opened with, what moved, and what it closed with. */
export function summary(statement: Statement): readonly Value[] {
  return statement.summary.flatMap((row, index) =>
    flows.map((flow) => ({
      path: `summary.${index}.${flow}`,
      label: t('value.in-group', { value: t(`flow.${flow}`), group: t(`group.${row.group}`) }),
      form: 'money' as const,
      reading: row[flow],
    })),
  );
}

function movementValues(movement: Movement, index: number): MovementValues {
  const path = `movements.${index}`;
  const values = [
    value(`${path}.date`, 'movement.date', 'date', movement.date),
    value(`${path}.concept`, 'movement.concept', 'text', movement.concept),
    value(`${path}.bimester`, 'movement.bimester', 'bimester', movement.bimester),
    value(`${path}.employerRfc`, 'movement.employerRfc', 'rfc', movement.employerRfc),
    value(`${path}.days`, 'movement.days', 'days', movement.days),
    value(`${path}.sbc`, 'movement.sbc', 'wage', movement.sbc),
    value(`${path}.amount`, 'movement.amount', 'money', movement.amount),
  ];
  return { path, number: index + 1, values };
}

/** Every printed movement, in the paper's order. */
export function movements(statement: Statement): readonly MovementValues[] {
  return statement.movements.map(movementValues);
}

/** What a certificate of weeks says, job by job. */
export function certificateValues(certificate: NonNullable<WordedDocument['certificate']>): readonly Value[] {
  const { worker, weeks, issuedOn, jobs } = certificate;
  const inJob = (index: number, name: string, label: MessageKey, form: Form, reading: Reading | null) => ({
    path: `certificate.jobs.${index}.${name}`,
    label: t('value.in-job', { value: t(label), number: index + 1 }),
    form,
    reading,
  });
  return [
    value('certificate.worker.name', 'field.worker.name', 'text', worker.name),
    value('certificate.worker.curp', 'field.worker.curp', 'curp', worker.curp),
    value('certificate.worker.nss', 'field.worker.nss', 'nss', worker.nss),
    value('certificate.issuedOn', 'field.issuedOn', 'date', issuedOn),
    value('certificate.weeks.recognised', 'weeks.recognised', 'days', weeks.recognised),
    value('certificate.weeks.contributed', 'weeks.contributed', 'days', weeks.contributed),
    value('certificate.weeks.discounted', 'weeks.discounted', 'days', weeks.discounted),
    value('certificate.weeks.reinstated', 'weeks.reinstated', 'days', weeks.reinstated),
    ...jobs.flatMap((job, index) => [
      inJob(index, 'employer', 'job.employer', 'text', job.employer),
      inJob(index, 'from', 'job.from', 'date', job.from),
      inJob(index, 'to', 'job.to', 'date', job.to),
      inJob(index, 'sbc', 'job.sbc', 'wage', job.sbc),
      ...job.changes.flatMap((change, at) => [
        inJob(index, `changes.${at}.date`, 'job.change-date', 'date', change.date),
        inJob(index, `changes.${at}.sbc`, 'job.change-sbc', 'wage', change.sbc),
      ]),
    ]),
  ];
}

/** Every value that has a place on the page, the movements' named by their row. */
export function everyValue(document: WordedDocument): readonly Value[] {
  const { statement, figures, certificate } = document;
  if (certificate) return certificateValues(certificate);
  if (!statement || !figures) return [];
  const inRows = movements(statement).flatMap(({ number, values }) =>
    values.map((one) => ({ ...one, label: t('value.in-movement', { value: one.label, number }) })),
  );
  return [
    ...mainFigures(figures),
    ...otherFigures(figures),
    ...identity(statement),
    ...balances(statement),
    ...summary(statement),
    ...inRows,
  ];
}
