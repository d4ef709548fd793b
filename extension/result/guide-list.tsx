import { type Benefit, type BenefitId, guideTo } from '../law.ts';
import { shortDate } from '../words/formats.ts';
import { warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';

/** The steps and papers of a benefit, with their sources and the day on which they were checked. */
export function GuideList({ benefit, status }: { benefit: BenefitId; status: Benefit['status'] }) {
  const guide = guideTo(benefit, status);
  const sources = [
    ...new Map(
      [...guide.steps, ...guide.papers].flatMap((item) =>
        item.sources.map((one) => [one.address, one] as const),
      ),
    ).values(),
  ];
  return (
    <div class="guide">
      <h3>{t('result.steps')}</h3>
      <ol class="guide-steps">
        {guide.steps.map(({ said }) => (
          <li key={said.code}>{warningInWords(said)}</li>
        ))}
      </ol>
      {guide.papers.length > 0 && (
        <>
          <h3>{t('result.papers-needed')}</h3>
          <ul class="guide-papers">
            {guide.papers.map(({ said }) => (
              <li key={said.code}>{warningInWords(said)}</li>
            ))}
          </ul>
        </>
      )}
      <details class="fold fold-small">
        <summary>{t('result.sources', { day: shortDate(guide.checkedOn) })}</summary>
        <ul>
          {sources.map(({ title, address }) => (
            <li key={address}>
              {title}: <span class="address">{address}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
