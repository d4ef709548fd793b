import { FigureSummary } from '../review/figure-summary.tsx';
import { review } from '../shell/desk.ts';
import { t } from '../words/t.ts';
import { isUnderstood, type Paper } from './paper.ts';

function OnePaper({ paper }: { paper: Paper }) {
  const document = paper.shown.value;
  if (!document?.figures) return null;
  return (
    <section class="card so-far" aria-label={paper.file.name}>
      <h2>{t('papers.so-far')}</h2>
      <p class="caption">{paper.file.name}</p>
      <FigureSummary figures={document.figures} corrections={paper.corrections.value} />
      <button type="button" class="button primary wide" onClick={() => review(paper)}>
        {t('papers.review')}
      </button>
    </section>
  );
}

/** The figures of the papers read so far, while others are still being read. */
export function ReadSoFar({ papers }: { papers: readonly Paper[] }) {
  return (
    <>
      {papers
        .filter((paper) => isUnderstood(paper.state.value))
        .map((paper) => (
          <OnePaper key={paper.id} paper={paper} />
        ))}
    </>
  );
}
