import { facts, person } from '../shell/case.ts';
import { StepTitle } from '../shell/step-title.tsx';
import { t } from '../words/t.ts';
import { OutputsSlot } from './outputs-slot.tsx';

/** The result of somebody who only looks: every way there is, none before the others. */
export function EverythingHead() {
  const nothing = person.value === null && facts.value.told.size === 0;
  return (
    <>
      <StepTitle>{t(nothing ? 'result.nothing' : 'result.everything')}</StepTitle>
      <p class="lead">{t(nothing ? 'result.nothing-lead' : 'result.everything-lead')}</p>
      {!nothing && (
        <div class="card-actions">
          <OutputsSlot />
        </div>
      )}
    </>
  );
}
