import { Icon } from '../shell/icon.tsx';
import { t } from '../words/t.ts';
import { confirm, undo } from './correct.ts';
import { CorrectionForm } from './correction-form.tsx';
import { useReview } from './review-context.ts';
import { editing, type Place } from './selection.ts';
import { focusRow } from './show-value.ts';
import type { Value } from './value.ts';

interface Props {
  readonly value: Value;
  readonly place: Place;
  /** The path of the row that stands open, which gets the focus back. */
  readonly row: string;
  /** Whether there is little room: then only a doubtful value asks to be confirmed. */
  readonly brief?: boolean;
}

/** What the user can say of a value: that it is right, or what the paper says instead; and take it back. */
export function ValueActions({ value, place, row, brief = false }: Props) {
  const { paper } = useReview();
  const said = paper.corrections.value.has(value.path);
  const named = <span class="unseen"> {value.label}</span>;
  const asks = value.reading && (!brief || value.reading.status === 'doubtful');
  const back = () => focusRow(row, place);
  const then = (act: () => void) => () => {
    act();
    back();
  };
  if (editing.value === value.path) return <CorrectionForm value={value} onClose={back} />;
  const edit = () => {
    editing.value = value.path;
  };
  return (
    <div class="actions">
      {asks && !said && (
        <button type="button" class="button compact" onClick={then(() => confirm(paper, value))}>
          <Icon name="check" size={16} />
          {t('correction.confirm')}
          {named}
        </button>
      )}
      <button type="button" class="button compact" data-edit={value.path} onClick={edit}>
        <Icon name="pencil" size={16} />
        {t(value.reading ? 'correction.start' : 'correction.type')}
        {named}
      </button>
      {said && (
        <button type="button" class="button compact" onClick={then(() => undo(paper, value))}>
          {t('correction.undo')}
          {named}
        </button>
      )}
    </div>
  );
}
