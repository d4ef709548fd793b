import { useEffect } from 'preact/hooks';
import { FirstRun } from '../help/first-run.tsx';
import { announceProgress } from '../shell/announce.ts';
import { papers } from '../shell/desk.ts';
import { Icon } from '../shell/icon.tsx';
import { StepTitle } from '../shell/step-title.tsx';
import { counted, t } from '../words/t.ts';
import { CancelDialog, cancelAsked } from './cancel-dialog.tsx';
import { DropZone } from './drop-zone.tsx';
import { FilePicker } from './file-picker.tsx';
import { MoreComplete } from './more-complete.tsx';
import { isUnfinished, type Paper } from './paper.ts';
import { PaperRow } from './paper-row.tsx';
import { PeopleNote } from './people-note.tsx';
import { PicturesNote } from './pictures-note.tsx';
import { ReadSoFar } from './read-so-far.tsx';
import { RefusalList } from './refusal-list.tsx';
import { SampleLink } from './sample-link.tsx';
import { pagesDone, secondsLeft } from './time-left.ts';
import { WhereOnAforeweb } from './where-on-aforeweb.tsx';

function StaysWithYou() {
  return (
    <section class="quiet-note">
      <h2>
        <Icon name="shield" />
        {t('stays.title')}
      </h2>
      <p>{t('stays.text')}</p>
    </section>
  );
}

function EmptyDesk() {
  return (
    <>
      <StepTitle>{t('papers.title')}</StepTitle>
      <p class="lead">{t('papers.lead')}</p>
      <FirstRun />
      <div class="columns">
        <DropZone />
        <div class="second-column">
          <WhereOnAforeweb />
          <MoreComplete />
          <StaysWithYou />
        </div>
      </div>
    </>
  );
}

function cancelAll() {
  for (const paper of papers.list.value) if (isUnfinished(paper.state.value)) papers.cancel(paper);
}

/** How far all papers together are, and how long it still takes. */
function progress(list: readonly Paper[]) {
  const states = list.map(({ state }) => state.value);
  const pages = pagesDone(
    states.flatMap((state) => {
      if (state.is === 'reading') return state.step;
      if (state.is === 'waiting' || state.is === 'asking') return { step: 'waiting' as const };
      return state.is === 'read' ? { step: 'read' as const, pages: state.open.document.pages.length } : [];
    }),
  );
  const left = states.flatMap((state) =>
    state.is === 'reading' ? (secondsLeft(state.step, state.since, performance.now()) ?? []) : [],
  );
  return { pages, left: left.length > 0 ? Math.max(...left) : null };
}

function AllPages({ list }: { list: readonly Paper[] }) {
  const { done, all } = progress(list).pages;
  if (all === 0) return null;
  return (
    <div class="all-pages">
      <progress class="bar" max={all} value={done} aria-label={t('papers.all-pages')} />
      <p class="between">
        <span>{t('papers.pages', { done: Math.floor(done), all })}</span>
        <span>{t('papers.offline')}</span>
      </p>
    </div>
  );
}

function useCancelKey(unfinished: number) {
  useEffect(() => {
    if (unfinished === 0) return;
    const onKey = (event: KeyboardEvent) => {
      const inLayer = document.querySelector('dialog[open]') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || inLayer) return;
      // The same press would close the layer that it opens.
      event.preventDefault();
      cancelAsked.value = true;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [unfinished === 0]);
}

function Desk() {
  const list = papers.list.value;
  const unfinished = list.filter((paper) => isUnfinished(paper.state.value)).length;
  const title = unfinished > 0 ? counted('papers.reading', unfinished) : counted('papers.done', list.length);
  const { left } = progress(list);
  useEffect(() => announceProgress(title), [title]);
  useCancelKey(unfinished);
  return (
    <>
      <div class="title-row">
        <div>
          <StepTitle>{title}</StepTitle>
          <p class="lead">
            {left !== null && `${counted('papers.left', left)} `}
            {t(left === null ? 'papers.on-this-computer' : 'papers.cancel-keeps')}
          </p>
        </div>
        {unfinished > 0 && (
          <button type="button" class="button" data-cancel-all onClick={cancelAll}>
            {t('papers.cancel-all')} <kbd>Esc</kbd>
          </button>
        )}
      </div>
      {unfinished > 0 && <AllPages list={list} />}
      <div class="columns">
        <section class="card papers" aria-label={t('papers.yours')}>
          <h2>{t('papers.yours')}</h2>
          <ul class="paper-list">
            {list.map((paper) => (
              <PaperRow key={paper.id} paper={paper} />
            ))}
          </ul>
          <RefusalList />
          <PicturesNote />
          <PeopleNote />
          <footer class="card-foot">
            <FilePicker label={t('papers.add')} primary={false} />
            <SampleLink />
          </footer>
        </section>
        <div class="second-column">
          <ReadSoFar papers={list} />
          <MoreComplete />
          <StaysWithYou />
        </div>
      </div>
      <CancelDialog onCancel={cancelAll} />
    </>
  );
}

/** Step 1: the papers, chosen or dropped, and how the reading of each goes. */
export function PapersPage() {
  return <div class="page">{papers.list.value.length === 0 ? <EmptyDesk /> : <Desk />}</div>;
}
