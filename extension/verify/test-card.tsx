import { StatusIcon } from '../status/status-icon.tsx';
import { t } from '../words/t.ts';
import { type ChannelId, channelIds, isClosed, type Outcome, target } from './channel.ts';
import { runSelfTest, selfTest } from './self-test.ts';

/** The self-test: every way to send, and what came of trying it. */
export function TestCard() {
  const { running, outcomes, endedAt, controlWorks } = selfTest.value;
  const all = channelIds.length;
  const closed = [...outcomes.values()].filter(isClosed).length;
  const summary = running
    ? t('verify.test.running', { done: outcomes.size, all })
    : t('verify.test.done', { closed, all });
  const isDone = !running && outcomes.size === all;
  return (
    <section class="card verify-card" data-self-test={isDone ? 'done' : 'running'}>
      <div class="test-head">
        <div>
          <h2>{t('verify.test')}</h2>
          <p class="quiet">{t('verify.test.lead', { all, target })}</p>
        </div>
        <button type="button" class="button primary" disabled={running} onClick={() => void runSelfTest()}>
          {t('verify.test.again')}
        </button>
      </div>
      <p class={`test-sum ${isDone && closed < all ? 'test-sum-open' : ''}`} role="status">
        <b>{summary}</b>
        {endedAt && <time dateTime={endedAt.toISOString()}>{endedAt.toLocaleTimeString()}</time>}
      </p>
      <ul class="channels">
        {channelIds.map((id) => (
          <Row key={id} id={id} outcome={outcomes.get(id) ?? null} />
        ))}
      </ul>
      {isDone && closed < all && <p class="quiet">{t('verify.test.open')}</p>}
      <p class="quiet">
        <b>{t('verify.control')}</b>{' '}
        {t(controlWorks === false ? 'verify.control.broken' : 'verify.control.works')}
      </p>
      <details>
        <summary>{t('verify.limits')}</summary>
        <p class="quiet">{t('verify.limits.text')}</p>
      </details>
    </section>
  );
}

function Row({ id, outcome }: { id: ChannelId; outcome: Outcome | null }) {
  const closed = outcome !== null && isClosed(outcome);
  return (
    <li class="channel" data-channel={id} data-outcome={outcome ?? 'waiting'}>
      <span>{t(`verify.channel.${id}`)}</span>
      <span class={outcome === null ? 'status' : `status status-${closed ? 'verified' : 'doubtful'}`}>
        {outcome !== null && <StatusIcon shape={closed ? 'verified' : 'doubtful'} />}
        {t(`verify.outcome.${outcome ?? 'waiting'}`)}
      </span>
    </li>
  );
}
