import { StatusMark } from '../status/status-mark.tsx';
import { t } from '../words/t.ts';
import { PageStage } from './page-stage.tsx';
import { ViewerBar } from './viewer-bar.tsx';

function Legend() {
  return (
    <footer class="legend">
      <StatusMark status={{ shape: 'verified', word: 'status.verified' }} />
      <StatusMark status={{ shape: 'read', word: 'status.read' }} />
      <StatusMark status={{ shape: 'doubtful', word: 'status.doubtful' }} />
      <StatusMark status={{ shape: 'corrected', word: 'status.corrected' }} />
      <span class="caption">{t('viewer.press-a-box')}</span>
    </footer>
  );
}

/** The paper beside its values: the page, its tools and what the boxes' colours mean. */
export function PageViewer() {
  return (
    <section class="viewer" aria-label={t('viewer.name')}>
      <ViewerBar />
      <PageStage />
      <Legend />
    </section>
  );
}
