import { surface } from '../shell/surface.ts';
import { type MessageKey, t } from '../words/t.ts';

const places: readonly (readonly [MessageKey, MessageKey])[] = [
  ['panel.where.balances', 'panel.where.balances-at'],
  ['panel.where.salary', 'panel.where.salary-at'],
  ['panel.where.weeks', 'panel.where.weeks-at'],
];

/** In the panel beside aforeweb: in words, where each figure stands there. */
export function WhereOnAforeweb() {
  if (surface.value !== 'panel') return null;
  return (
    <section class="card where-on-aforeweb">
      <h2>{t('panel.where.title')}</h2>
      <dl class="pairs">
        {places.map(([figure, place]) => (
          <div key={figure}>
            <dt>{t(figure)}</dt>
            <dd>{t(place)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
