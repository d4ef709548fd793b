import { isUnderstood } from '../papers/paper.ts';
import { current, papers } from '../shell/desk.ts';
import { shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { aforeName, inPeoplesWords } from './in-words.ts';
import { useReview } from './review-context.ts';
import { identityShown } from './selection.ts';

/** The paper looked at, and the way to the others that were read. */
function PaperChoice() {
  const { paper } = useReview();
  const ready = papers.list.value.filter((one) => isUnderstood(one.state.value));
  if (ready.length < 2) return null;
  const choose = (event: Event & { currentTarget: HTMLSelectElement }) => {
    current.value = ready.find(({ id }) => String(id) === event.currentTarget.value) ?? paper;
  };
  return (
    <label class="paper-choice">
      <span class="unseen">{t('review.which')}</span>
      <select value={String(paper.id)} onChange={choose}>
        {ready.map(({ id, file }) => (
          <option key={id} value={String(id)}>
            {file.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whose paper it is, from which AFORE and day; CURP and NSS stay masked until they are asked for. */
export function PaperLine() {
  const { document } = useReview();
  const { statement, certificate } = document;
  const worker = statement?.worker ?? certificate?.worker;
  if (!worker) return null;
  const afore = statement?.afore ?? null;
  const cutoffDate = statement?.cutoffDate ?? certificate?.issuedOn ?? null;
  const shown = identityShown.value;
  const parts = [
    afore && aforeName(afore.value),
    cutoffDate && t('kind.cutoff', { date: shortDate(cutoffDate.value) }),
    worker.curp && `CURP ${inPeoplesWords('curp', worker.curp.value, shown)}`,
    worker.nss && `NSS ${inPeoplesWords('nss', worker.nss.value, shown)}`,
  ].filter((part) => part !== null);
  const show = () => {
    identityShown.value = !shown;
  };
  return (
    <div class="paper-line">
      <PaperChoice />
      <p>
        {worker.name && <b>{worker.name.value}</b>}
        {parts.map((part) => (
          <span key={part}> · {part}</span>
        ))}{' '}
        {(worker.curp ?? worker.nss) && (
          <button type="button" class="link small" aria-pressed={shown} onClick={show}>
            {t(shown ? 'identity.hide' : 'identity.show')}
          </button>
        )}
      </p>
    </div>
  );
}
