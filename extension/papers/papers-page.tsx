import { useEffect } from 'preact/hooks';
import { announceProgress } from '../shell/announce.ts';
import { papers } from '../shell/desk.ts';
import { Icon } from '../shell/icon.tsx';
import { StepTitle } from '../shell/step-title.tsx';
import { counted, t } from '../words/t.ts';
import { DropZone } from './drop-zone.tsx';
import { FilePicker } from './file-picker.tsx';
import { isUnfinished } from './paper.ts';
import { PaperRow } from './paper-row.tsx';
import { ReadSoFar } from './read-so-far.tsx';
import { RefusalList } from './refusal-list.tsx';
import { SampleLink } from './sample-link.tsx';

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
      <div class="columns">
        <DropZone />
        <div class="second-column">
          <section class="card">
            <h2>{t('help.title')}</h2>
            <h3>{t('help.have-title')}</h3>
            <p>{t('help.have')}</p>
            <h3>{t('help.get-title')}</h3>
            <p>{t('help.get')}</p>
          </section>
          <StaysWithYou />
        </div>
      </div>
    </>
  );
}

function cancelAll() {
  for (const paper of papers.list.value) if (isUnfinished(paper.state.value)) papers.cancel(paper);
}

function Desk() {
  const list = papers.list.value;
  const unfinished = list.filter((paper) => isUnfinished(paper.state.value)).length;
  const title = unfinished > 0 ? counted('papers.reading', unfinished) : counted('papers.done', list.length);
  useEffect(() => announceProgress(title), [title]);
  return (
    <>
      <div class="title-row">
        <div>
          <StepTitle>{title}</StepTitle>
          <p class="lead">{t('papers.on-this-computer')}</p>
        </div>
        {unfinished > 1 && (
          <button type="button" class="button" onClick={cancelAll}>
            {t('papers.cancel-all')}
          </button>
        )}
      </div>
      <div class="columns">
        <section class="card papers" aria-label={t('papers.yours')}>
          <h2>{t('papers.yours')}</h2>
          <ul class="paper-list">
            {list.map((paper) => (
              <PaperRow key={paper.id} paper={paper} />
            ))}
          </ul>
          <RefusalList />
          <footer class="card-foot">
            <FilePicker label={t('papers.add')} primary={false} />
            <SampleLink />
          </footer>
        </section>
        <div class="second-column">
          <ReadSoFar papers={list} />
          <StaysWithYou />
        </div>
      </div>
    </>
  );
}

/** Step 1: the papers, chosen or dropped, and how the reading of each goes. */
export function PapersPage() {
  return <div class="page">{papers.list.value.length === 0 ? <EmptyDesk /> : <Desk />}</div>;
}
