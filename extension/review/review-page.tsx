import { useEffect, useMemo } from 'preact/hooks';
import { inWords, type OpenPaper } from '../engine.ts';
import type { Paper } from '../papers/paper.ts';
import { Warnings } from '../papers/read-outcome.tsx';
import { shownDocument } from '../papers/shown-document.ts';
import { narrow } from '../shell/narrow.ts';
import { StepTitle } from '../shell/step-title.tsx';
import { createPageImages } from '../viewer/page-images.ts';
import { PageViewer } from '../viewer/page-viewer.tsx';
import { startView } from '../viewer/view.ts';
import { ViewerDialog } from '../viewer/viewer-dialog.tsx';
import { language } from '../words/language.ts';
import { t } from '../words/t.ts';
import { DoubtList } from './doubt-list.tsx';
import { doubts } from './doubts.ts';
import { Everything } from './everything.tsx';
import { Figures } from './figures.tsx';
import { KeyBar } from './key-bar.tsx';
import { onReviewKey } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PaperLine } from './paper-line.tsx';
import { placesOf } from './places.ts';
import { ReviewContext } from './review-context.ts';
import { startSelection } from './selection.ts';

function List({ open }: { open: OpenPaper }) {
  return (
    <section class="review-list" aria-label={t('review.values')}>
      <div class="review-scroll">
        <PaperLine />
        <StepTitle>{t('review.title')}</StepTitle>
        <Figures />
        <p class="quiet-line">{t('review.rcv-is-not-extra')}</p>
        <DoubtList />
        <Warnings open={open} />
        <Everything />
      </div>
      <KeyBar />
    </section>
  );
}

function OpenReview({ paper, open }: { paper: Paper; open: OpenPaper }) {
  const document = shownDocument(paper);
  const images = useMemo(() => createPageImages(open), [open]);
  useEffect(() => {
    startSelection();
    startView();
    addEventListener('keydown', onReviewKey);
    return () => {
      removeEventListener('keydown', onReviewKey);
      images.close();
    };
  }, [images]);
  if (!document) return null;
  const asRead = inWords(open.document, language.value);
  const review = {
    paper,
    open,
    document,
    images,
    places: placesOf(asRead),
    doubts: doubts(asRead, document),
  };
  return (
    <ReviewContext.Provider value={review}>
      <List open={open} />
      {narrow.value ? <ViewerDialog /> : <PageViewer />}
      <KeysDialog />
    </ReviewContext.Provider>
  );
}

/** Step 2: what was read from a paper, figures first, beside the page it stands on. */
export function ReviewPage({ paper }: { paper: Paper }) {
  const state = paper.state.value;
  return state.is === 'read' ? <OpenReview paper={paper} open={state.open} /> : null;
}
