import { signal } from '@preact/signals';
import type { BenefitId } from '../law.ts';
import { outlook } from '../shell/case.ts';
import { Dialog } from '../shell/dialog.tsx';
import { lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { benefitOf } from './focus.ts';
import { GuideList } from './guide-list.tsx';
import { outcomeOf } from './outcome.ts';

/** The benefit whose steps and papers are on the screen. */
export const guideShown = signal<BenefitId | null>(null);

const close = () => {
  guideShown.value = null;
};

/** How to ask for a benefit, over the result. */
export function GuideDialog() {
  const id = guideShown.value;
  if (id === null) return null;
  const { assessment } = outlook.value;
  const benefit = benefitOf(assessment, id);
  const waits = outcomeOf(benefit, assessment.on).is === 'from';
  const title = lawWords(`benefit.${id}`);
  return (
    <Dialog label={t('result.how-to-of', { benefit: title })} class="dialog guide-dialog" onClose={close}>
      <h2>{title}</h2>
      <GuideList benefit={id} status={waits ? 'eligible' : benefit.status} />
      <form method="dialog" class="step-end">
        <button type="submit" class="button primary">
          {t('dialog.close')}
        </button>
      </form>
    </Dialog>
  );
}

/** Opens the steps of a benefit. */
export function GuideButton({ benefit, label }: { benefit: BenefitId; label: string }) {
  return (
    <button
      type="button"
      class="button primary"
      aria-haspopup="dialog"
      onClick={() => {
        guideShown.value = benefit;
      }}
    >
      {label}
    </button>
  );
}
