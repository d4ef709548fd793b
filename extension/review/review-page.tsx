import { useEffect, useMemo, useState } from 'preact/hooks';
import { inWords, type OpenPaper } from '../engine.ts';
import type { Paper } from '../papers/paper.ts';
import { Warnings } from '../papers/read-outcome.tsx';
import { on } from '../shell/case.ts';
import { narrow } from '../shell/narrow.ts';
import { TwinMaker } from '../twin/twin-maker.tsx';
import { createPageImages } from '../viewer/page-images.ts';
import { PageViewer } from '../viewer/page-viewer.tsx';
import { startView } from '../viewer/view.ts';
import { ViewerDialog } from '../viewer/viewer-dialog.tsx';
import { language } from '../words/language.ts';
import { t } from '../words/t.ts';
import { provableFirst } from './candidates.ts';
import { DoubtList } from './doubt-list.tsx';
import { doubtfulPaths, doubts, waitingDoubts } from './doubts.ts';
import { Everything } from './everything.tsx';
import { Figures } from './figures.tsx';
import { GoOn } from './go-on.tsx';
import { KeyBar } from './key-bar.tsx';
import { onReviewKey } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PaperLine } from './paper-line.tsx';
import { placesOf } from './places.ts';
import { ReviewContext } from './review-context.ts';
import { ReviewTitle } from './review-title.tsx';
import { selected, startSelection } from './selection.ts';
import { everyValue } from './value.ts';

function List({ open }: { open: OpenPaper }) {
  return (
    <section class="review-list" aria-label={t('review.values')}>
      <div class="review-scroll">
        <PaperLine />
        <ReviewTitle />
        <DoubtList />
        <Figures />
        {open.document.statement && <p class="quiet-line">{t('review.rcv-is-not-extra')}</p>}
        <Warnings open={open} />
        <Everything />
        <details class="twin-door">
          <summary>{t('twin.door')}</summary>
          <TwinMaker open={open} today={on.value} />
        </details>
        <GoOn />
      </div>
      <KeyBar />
    </section>
  );
}

/** The doubts of the paper as it was read, those that the document itself can settle first. */
function orderOfDoubts(open: OpenPaper): Promise<readonly string[]> {
  const asRead = inWords(open.document, language.peek());
  const doubtful = new Set(doubtfulPaths(asRead));
  return provableFirst(
    open,
    everyValue(asRead).filter(({ path }) => doubtful.has(path)),
  );
}

/** The same, looked for only once the page is on the screen: it takes a moment. */
function useOrder(open: OpenPaper): readonly string[] | null {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void orderOfDoubts(open).then((found) => wanted && setOrder(found));
    return () => {
      wanted = false;
    };
  }, [open]);
  return order;
}

function OpenReview({ paper, open }: { paper: Paper; open: OpenPaper }) {
  const document = paper.shown.value;
  const order = useOrder(open);
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
  useEffect(() => {
    const left = document && order ? waitingDoubts(document, paper) : [];
    const first = order?.find((path) => left.includes(path)) ?? left[0];
    if (first !== undefined && selected.value === null) selected.value = { path: first, place: 'doubts' };
  }, [order]);
  if (!document) return null;
  const asRead = inWords(open.document, language.value);
  const review = {
    paper,
    open,
    document,
    images,
    places: placesOf(asRead),
    doubts: new Set([...(order ?? []), ...doubts(asRead, document)]),
    ordered: order !== null,
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
