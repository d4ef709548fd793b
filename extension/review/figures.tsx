import { FigureButton } from './figure-button.tsx';
import { useReview } from './review-context.ts';
import { selected } from './selection.ts';
import { mainFigures } from './value.ts';
import { ValueDetail } from './value-detail.tsx';

/** The four figures that people come for; the one that is pressed opens below them. */
export function Figures() {
  const { document } = useReview();
  if (!document.figures) return null;
  const figures = mainFigures(document.figures);
  const place = selected.value?.place;
  const open = figures.find(({ path }) => place === 'figures' && selected.value?.path === path);
  return (
    <section class="figures">
      <div class="figure-grid">
        {figures.map((value) => (
          <FigureButton key={value.path} value={value} />
        ))}
      </div>
      {open && (
        <div class="figure-detail">
          <h2>{open.label}</h2>
          <ValueDetail value={open} place="figures" />
        </div>
      )}
    </section>
  );
}
