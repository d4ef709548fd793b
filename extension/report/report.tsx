import '../styles/report.css';
import { useEffect } from 'preact/hooks';
import type { CaseFile } from '../exports/case-file.ts';
import { waitsForItsDay } from '../exports/first-day.ts';
import type { Benefit } from '../law.ts';
import { Mark } from '../shell/mark.tsx';
import { shortDate } from '../words/formats.ts';
import { language } from '../words/language.ts';
import { warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { leadOf, subjectOf } from './lead.ts';
import { sayOnEveryPage } from './page-words.ts';
import { identityLine, personOf } from './person.ts';
import { ReportBenefit } from './report-benefit.tsx';
import { ReportChoice } from './report-choice.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportOthers } from './report-others.tsx';
import { ReportPapers } from './report-papers.tsx';
import { ReportParameters } from './report-parameters.tsx';
import { tallySentence } from './tally.ts';

function Head({ file }: { file: CaseFile }) {
  return (
    <header class="report-head">
      <span class="report-mark">
        <Mark />
        {t('name')}
      </span>
      <span>
        {t('report.on', { on: shortDate(file.assessment.on) })}
        {file.reference && (
          <>
            <br />
            {t('report.reference', { reference: file.reference })}
          </>
        )}
      </span>
    </header>
  );
}

/** What the report is about comes first; everything else keeps the contract's order. */
function inOrder(benefits: readonly Benefit[], subject: ReturnType<typeof subjectOf>) {
  const isSubject = ({ id }: Benefit) => subject === 'refund' && id === 'foreign-refund';
  return [...benefits.filter(isSubject), ...benefits.filter((benefit) => !isSubject(benefit))];
}

/** The whole case on paper. Only the printer shows it: on the screen the same things stand in the result. */
export function Report({ file }: { file: CaseFile }) {
  const spoken = language.value;
  useEffect(() => sayOnEveryPage(file.assessment.on), [spoken, file]);
  const { benefits, warnings } = file.assessment;
  const isOpen = (benefit: Benefit) => benefit.status !== 'not-eligible' || waitsForItsDay(benefit, file);
  const person = personOf(file);
  const subject = subjectOf(file);
  const [lead, ...rest] = leadOf(file);
  return (
    <article class="report" aria-label={t('report.name')}>
      <Head file={file} />
      <h1>{person ? t(`report.title.${subject}`, { person }) : t(`report.title-plain.${subject}`)}</h1>
      <p class="report-identity">{identityLine(file)}</p>
      <div class="report-lead">
        <p>
          <b>{lead}</b> {rest.join(' ')}
        </p>
        <p>{tallySentence(file)}</p>
      </div>
      {warnings.length > 0 && (
        <ul class="report-warnings">
          {warnings.map(({ code, message }) => (
            <li key={`${code} ${Object.values(message.with ?? {}).join(' ')}`}>{warningInWords(message)}</li>
          ))}
        </ul>
      )}
      {subject !== 'refund' && <ReportChoice file={file} />}
      <ReportFigures file={file} />
      <section>
        <h2>{t('report.ways')}</h2>
        {inOrder(benefits.filter(isOpen), subject).map((benefit) => (
          <ReportBenefit key={benefit.id} benefit={benefit} file={file} />
        ))}
        <ReportOthers benefits={benefits.filter((benefit) => !isOpen(benefit))} />
      </section>
      <ReportFacts file={file} />
      <ReportParameters file={file} />
      <ReportPapers file={file} />
      <footer class="report-foot">{t('report.notice')}</footer>
    </article>
  );
}
