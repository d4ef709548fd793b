import type { WordedDocument } from '../engine.ts';
import { everyValue, type Form, type Value } from '../review/value.ts';
import type { Reading } from '../status/shown-status.ts';
import { type MessageKey, t } from '../words/t.ts';

type Certificate = NonNullable<WordedDocument['certificate']>;
type Job = Certificate['jobs'][number];

const value = (path: string, label: string, form: Form, reading: Reading | null): Value => ({
  path: `certificate.${path}`,
  label,
  form,
  reading,
});

function jobValues(job: Job, index: number): readonly Value[] {
  const path = `jobs.${index}`;
  const ofJob = (key: MessageKey) => t('exports.of-job', { value: t(key), number: index + 1 });
  return [
    value(`${path}.employer`, ofJob('exports.job.employer'), 'text', job.employer),
    value(
      `${path}.employerRegistration`,
      ofJob('exports.job.registration'),
      'text',
      job.employerRegistration,
    ),
    value(`${path}.state`, ofJob('exports.job.state'), 'text', job.state),
    value(`${path}.from`, ofJob('exports.job.from'), 'date', job.from),
    value(`${path}.to`, ofJob('exports.job.to'), 'date', job.to),
    value(`${path}.sbc`, ofJob('exports.job.sbc'), 'wage', job.sbc),
    ...job.changes.flatMap(({ date, type, sbc }, change) => [
      value(`${path}.changes.${change}.date`, ofJob('exports.change.date'), 'date', date),
      value(`${path}.changes.${change}.type`, ofJob('exports.change.type'), 'text', type),
      value(`${path}.changes.${change}.sbc`, ofJob('exports.change.sbc'), 'wage', sbc),
    ]),
  ];
}

/** Who the certificate is about, and the weeks that it recognises. */
export function certificateHead({ worker, issuedOn, weeks }: Certificate): readonly Value[] {
  return [
    value('worker.name', t('field.worker.name'), 'text', worker.name),
    value('worker.curp', t('field.worker.curp'), 'curp', worker.curp),
    value('worker.nss', t('field.worker.nss'), 'nss', worker.nss),
    value('issuedOn', t('exports.certificate.issued-on'), 'date', issuedOn),
    value('weeks.recognised', t('exports.weeks.recognised'), 'days', weeks.recognised),
    value('weeks.contributed', t('exports.weeks.contributed'), 'days', weeks.contributed),
    value('weeks.discounted', t('exports.weeks.discounted'), 'days', weeks.discounted),
    value('weeks.reinstated', t('exports.weeks.reinstated'), 'days', weeks.reinstated),
  ];
}

/** Every value of a document under its path in the contract, printed or not, in the paper's order. */
export function documentValues(document: WordedDocument): readonly Value[] {
  const { certificate } = document;
  if (certificate) return [...certificateHead(certificate), ...certificate.jobs.flatMap(jobValues)];
  return everyValue(document).map((one) =>
    one.path.startsWith('figures.') ? one : { ...one, path: `statement.${one.path}` },
  );
}
