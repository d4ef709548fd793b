import { amountWithSign } from '../words/formats.ts';
import { t } from '../words/t.ts';
import type { BalancePart } from './balance-parts.ts';

const WIDTH = 560;
const HEIGHT = 28;
const GAP = 2;

/** The parts of an amount as one bar, in their fixed order; the table beside it says the same in figures. */
export function BalanceBar({ parts }: { parts: readonly BalancePart[] }) {
  const total = parts.reduce((sum, { amount }) => sum + Number(amount), 0);
  if (total <= 0) return null;
  const room = WIDTH - GAP * (parts.length - 1);
  let left = 0;
  const bars = parts.map(({ name, amount }) => {
    const width = Math.max(1, (room * Number(amount)) / total);
    const bar = { name, x: left, width };
    left += width + GAP;
    return bar;
  });
  const text = parts
    .map(({ name, amount }) =>
      t('charts.part-amount', { part: t(`charts.part.${name}`), amount: amountWithSign(amount) }),
    )
    .join('; ');
  return (
    <svg class="balance-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img">
      <title>{t('charts.balance.title')}</title>
      <desc>{text}</desc>
      {bars.map(({ name, x, width }) => (
        <rect key={name} class={`part part-${name}`} x={x} width={width} height={HEIGHT} rx="2" />
      ))}
    </svg>
  );
}
