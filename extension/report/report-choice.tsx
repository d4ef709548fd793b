import type { CaseFile } from '../exports/case-file.ts';
import { amountWithSign } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { sumLines } from './sums.ts';

const BAR_WIDTH = 170;
const ROW_HEIGHT = 30;
const BAR_HEIGHT = 17;
/** The article about lost weeks: its sums have rows of their own. */
const LAW_OF_WEEKS = 'LSS 198';

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** Two bars on one scale from zero, their values at the ends. */
function Bars({
  title,
  bars,
  x,
  fills,
}: {
  title: string;
  bars: readonly Bar[];
  x: number;
  fills: readonly string[];
}) {
  const most = Math.max(...bars.map(({ value }) => value), 1e-9);
  return (
    <g>
      <text x={x} y="10" class="report-caption">
        {title}
      </text>
      {bars.map(({ name, value, text }, index) => {
        const width = Math.max(1, (value / most) * BAR_WIDTH);
        const y = 18 + index * ROW_HEIGHT;
        return (
          <g key={name}>
            <rect x={x} y={y} width={width} height={BAR_HEIGHT} fill={fills[index]} stroke="#000" />
            <text x={x + width + 6} y={y + 13}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A beside B, in the same size: what each pays and what each costs, in pictures and in a table. */
export function ReportChoice({ file }: { file: CaseFile }) {
  const [a, b] = (['unemployment-a', 'unemployment-b'] as const).map((id) =>
    file.assessment.benefits.find((benefit) => benefit.id === id),
  );
  if (!a?.amount || !b?.amount) return null;
  const both = [
    { name: 'A', benefit: a, amount: a.amount },
    { name: 'B', benefit: b, amount: b.amount },
  ];
  const money = both.map(({ name, amount }) => ({
    name,
    value: Number(amount),
    text: amountWithSign(amount),
  }));
  const weeks = both.flatMap(({ name, benefit }) => {
    const lost = benefit.weeksLost.rcv;
    return lost === null ? [] : [{ name, value: Number(lost), text: t('report.weeks', { weeks: lost }) }];
  });
  const told = t('report.choice.message', { a: amountWithSign(a.amount), b: amountWithSign(b.amount) });
  return (
    <section class="report-card">
      <h2>{t('report.choice')}</h2>
      <svg class="report-bars" viewBox="0 0 696 70" role="img" aria-label={told}>
        <title>{told}</title>
        <defs>
          <pattern
            id="report-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="#fff" />
            <path d="M0 0V6" stroke="#000" stroke-width="1.6" />
          </pattern>
        </defs>
        {['A', 'B'].map((name, index) => (
          <text key={name} x="0" y={31 + index * ROW_HEIGHT} class="report-strong">
            {name}
          </text>
        ))}
        <Bars title={t('report.choice.money')} bars={money} x={18} fills={['#fff', '#555']} />
        {weeks.length === 2 && (
          <Bars
            title={t('report.choice.weeks')}
            bars={weeks}
            x={390}
            fills={['url(#report-hatch)', 'url(#report-hatch)']}
          />
        )}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('report.choice.what')}</span>
            </th>
            <th scope="col">{t('report.choice.a')}</th>
            <th scope="col">{t('report.choice.b')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('report.choice.amount')}</th>
            {both.map(({ name, amount }) => (
              <td key={name}>{amountWithSign(amount)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('report.choice.how')}</th>
            {both.map(({ name, benefit }) => (
              <td key={name}>
                {sumLines(benefit.trace)
                  .filter(({ law }) => law !== LAW_OF_WEEKS)
                  .map(({ id, reckoning, value }) => (
                    <div key={id}>{`${reckoning} ${t('report.equals', { value })}`}</div>
                  ))}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('report.choice.weeks-rcv')}</th>
            {both.map(({ name, benefit }) => (
              <td key={name}>{weeksOf(benefit.weeksLost.rcv)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('report.choice.weeks-account')}</th>
            {both.map(({ name, benefit }) => (
              <td key={name}>{weeksOf(benefit.weeksLost.account)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function weeksOf(weeks: string | null): string {
  return weeks === null ? t('report.not-known') : t('report.weeks', { weeks });
}
