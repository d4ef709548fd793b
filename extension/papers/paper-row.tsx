import type { ComponentChildren } from 'preact';
import { inWords } from '../engine.ts';
import { discard, papers, review } from '../shell/desk.ts';
import { Icon } from '../shell/icon.tsx';
import { StatusMark } from '../status/status-mark.tsx';
import { seconds } from '../words/formats.ts';
import { language } from '../words/language.ts';
import { t } from '../words/t.ts';
import { isUnderstood, isUnfinished, type Paper, type PaperState } from './paper.ts';
import { PasswordForm } from './password-form.tsx';
import { isPicture } from './pdf-of-pictures.ts';
import { ReadOutcome } from './read-outcome.tsx';
import { ReadingProgress } from './reading-progress.tsx';

function standing(state: PaperState): ComponentChildren {
  switch (state.is) {
    case 'waiting':
      return <span class="status">{t('paper.waiting')}</span>;
    case 'asking':
      return <span class="status status-doubtful">{t('paper.asking')}</span>;
    case 'cancelled':
      return <span class="status">{t('paper.cancelled')}</span>;
    case 'failed':
      return (
        <span class="status status-failed">
          <Icon name="warning" size={18} />
          {t('paper.failed')}
        </span>
      );
    case 'read':
      return isUnderstood(state) ? (
        <span class="status status-verified">
          <Icon name="check" size={18} />
          {t('paper.read', { time: seconds(state.open.document.milliseconds) })}
        </span>
      ) : (
        <StatusMark status={{ shape: 'doubtful', word: 'status.no-figures' }} />
      );
    default:
      return null;
  }
}

function body(paper: Paper, state: PaperState): ComponentChildren {
  switch (state.is) {
    case 'reading':
      return <ReadingProgress step={state.step} since={state.since} name={paper.file.name} />;
    case 'asking':
      return <PasswordForm paper={paper} wrong={state.wrong} />;
    case 'read':
      return <ReadOutcome paper={paper} open={state.open} />;
    case 'failed':
      return (
        <p class="failure">
          {state.document ? inWords(state.document, language.value).error?.message : t('paper.surprise')}
        </p>
      );
    case 'cancelled':
      return <p class="nature">{t('paper.cancelled-kept')}</p>;
    default:
      return null;
  }
}

function Actions({ paper, state }: { paper: Paper; state: PaperState }) {
  const retryable = state.is === 'cancelled' || state.is === 'failed';
  const named = { name: paper.file.name };
  return (
    <div class="paper-actions">
      {isUnderstood(state) && (
        <button type="button" class="button compact" onClick={() => review(paper)}>
          {t('paper.review')}
          <span class="unseen"> {paper.file.name}</span>
        </button>
      )}
      {retryable && (
        <button type="button" class="button compact" onClick={() => papers.retry(paper)}>
          {t('paper.retry')}
          <span class="unseen"> {paper.file.name}</span>
        </button>
      )}
      {(state.is === 'reading' || state.is === 'waiting') && (
        <button type="button" class="button compact" onClick={() => papers.cancel(paper)}>
          {t('paper.cancel')}
          <span class="unseen"> {paper.file.name}</span>
        </button>
      )}
      {!isUnfinished(state) && (
        <button
          type="button"
          class="button icon-button compact"
          aria-label={t('paper.remove-named', named)}
          title={t('papers.remove')}
          onClick={() => discard(paper)}
        >
          <Icon name="close" size={16} />
        </button>
      )}
    </div>
  );
}

/** One paper: its name, where it stands, what is being done or how it ended, and what can be done next. */
export function PaperRow({ paper }: { paper: Paper }) {
  const state = paper.state.value;
  return (
    <li class={`paper paper-${state.is}`} data-paper={paper.file.name}>
      <Icon name={state.is === 'asking' ? 'lock' : isPicture(paper.file) ? 'picture' : 'paper'} size={22} />
      <div class="paper-body">
        <h3 class="paper-name">{paper.file.name}</h3>
        {body(paper, state)}
      </div>
      <div class="paper-end">
        {standing(state)}
        <Actions paper={paper} state={state} />
      </div>
    </li>
  );
}
