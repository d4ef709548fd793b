import { benefitOf } from '../result/focus.ts';
import { outlook } from '../shell/case.ts';
import { amountWithSign } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { ChartTable } from './chart-table.tsx';
import { chartWidth } from './chart-width.ts';

const LEFT = 24;
const RIGHT = 130;
const BAR = 22;
const STEP = 30;

interface Pair {
  readonly label: string;
  readonly a: { readonly value: number; readonly text: string };
  readonly b: { readonly value: number; readonly text: string };
  readonly class: string;
}

/** Two bars on one scale from zero, their values at the ends. */
function Bars({ pair, top, wide }: { pair: Pair; top: number; wide: number }) {
  const most = Math.max(pair.a.value, pair.b.value, Number.MIN_VALUE);
  const width = (value: number) => Math.max(1, ((wide - LEFT - RIGHT) * value) / most);
  return (
    <>
      <text class="axis" x={0} y={top + 12}>
        {pair.label}
      </text>
      {(['a', 'b'] as const).map((side, index) => {
        const y = top + 20 + index * STEP;
        return (
          <g key={side}>
            <text class="bar-name" x={0} y={y + 16}>
              {side.toUpperCase()}
            </text>
            <rect class={pair.class} x={LEFT} y={y} width={width(pair[side].value)} height={BAR} rx="2" />
            <text class="bar-value" x={LEFT + width(pair[side].value) + 8} y={y + 16}>
              {pair[side].text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** What each modality pays, and the weeks it costs. */
export function AAgainstB() {
  const { assessment } = outlook.value;
  const a = benefitOf(assessment, 'unemployment-a');
  const b = benefitOf(assessment, 'unemployment-b');
  if (a.amount === null || b.amount === null) return null;
  const money: Pair = {
    label: t('charts.ab.money'),
    a: { value: Number(a.amount), text: amountWithSign(a.amount) },
    b: { value: Number(b.amount), text: amountWithSign(b.amount) },
    class: 'bar-money',
  };
  const [lostA, lostB] = [a.weeksLost.rcv, b.weeksLost.rcv];
  const weeks: Pair | null =
    lostA === null || lostB === null
      ? null
      : {
          label: t('charts.ab.weeks'),
          a: { value: Number(lostA), text: lostA },
          b: { value: Number(lostB), text: lostB },
          class: 'bar-weeks',
        };
  const pairs = [money, ...(weeks ? [weeks] : [])];
  const wide = chartWidth();
  const title = t('charts.ab.title');
  const described = pairs
    .map(({ label, a: left, b: right }) => `${label}: A ${left.text}, B ${right.text}`)
    .join('; ');
  return (
    <section class="card chart">
      <h2>{title}</h2>
      <svg class="bars" viewBox={`0 0 ${wide} ${pairs.length * 96}`} role="img">
        <title>{title}</title>
        <desc>{described}</desc>
        {pairs.map((pair, index) => (
          <Bars key={pair.label} pair={pair} top={index * 96} wide={wide} />
        ))}
      </svg>
      {weeks === null && <p class="small">{t('result.weeks.unknown')}</p>}
      <ChartTable
        title={title}
        columns={[t('charts.ab.what'), 'A', 'B']}
        rows={pairs.map(({ label, a: left, b: right }) => [label, left.text, right.text])}
      />
    </section>
  );
}
