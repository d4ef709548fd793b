import { Icon } from '../shell/icon.tsx';
import { t } from '../words/t.ts';
import { confirm, markNotPrinted, undo } from './correct.ts';
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
}

/** What the user can say of a value: right, wrong and what it should be, not printed; and take it back. */
export function ValueActions({ value, place, row }: Props) {
  const { paper } = useReview();
  const said = paper.corrections.value.has(value.path);
  const named = <span class="unseen"> {value.label}</span>;
  const then = (act: () => void) => () => {
    act();
    focusRow(row, place);
  };
  if (editing.value === value.path) {
    return <CorrectionForm value={value} onClose={() => focusRow(row, place)} />;
  }
  const edit = () => {
    editing.value = value.path;
  };
  return (
    <div class="actions">
      {value.reading && !said && (
        <button type="button" class="button compact" onClick={then(() => confirm(paper, value))}>
          {t('correction.confirm')}
          {named}
        </button>
      )}
      <button type="button" class="button compact" data-edit onClick={edit}>
        <Icon name="pencil" size={16} />
        {t(value.reading ? 'correction.start' : 'correction.type')}
        {named}
      </button>
      {value.reading && (
        <button type="button" class="button compact" onClick={then(() => markNotPrinted(paper, value))}>
          {t('correction.mark-not-printed')}
          {named}
        </button>
      )}
      {said && (
        <button type="button" class="button compact" onClick={then(() => undo(paper, value))}>
          {t('correction.undo')}
          {named}
        </button>
      )}
    </div>
  );
}
