import { t } from '../words/t.ts';
import { MovementList } from './movement-list.tsx';
import { useReview } from './review-context.ts';
import {
  balances,
  certificateValues,
  identity,
  movements,
  otherFigures,
  summary,
  type Value,
} from './value.ts';
import { ValueRow } from './value-row.tsx';
import { ValueSection } from './value-section.tsx';

function Rows({ values }: { values: readonly Value[] }) {
  return (
    <ul class="rows">
      {values.map((value) => (
        <ValueRow key={value.path} value={value} place="list" />
      ))}
    </ul>
  );
}

/** What is printed, and apart, closed, what is not: it can be typed in. */
function Part({ name, values }: { name: string; values: readonly Value[] }) {
  const { paper } = useReview();
  const said = paper.corrections.value;
  const isThere = ({ path, reading }: Value) => reading !== null || said.has(path);
  const absent = values.filter((value) => !isThere(value));
  return (
    <>
      <Rows values={values.filter(isThere)} />
      {absent.length > 0 && (
        <ValueSection name={`${name}.absent`} title={t('section.absent')} count={absent.length} inner>
          <Rows values={absent} />
        </ValueSection>
      )}
    </>
  );
}

/** Everything else that was read, closed until it is wanted; what is in doubt has its own list above. */
export function Everything() {
  const { document, doubts } = useReview();
  const { statement, figures, certificate } = document;
  const calm = (values: readonly Value[]) => values.filter(({ path }) => !doubts.has(path));
  const printed = (values: readonly Value[]) => values.filter(({ reading }) => reading).length;
  if (certificate) {
    const values = calm(certificateValues(certificate));
    return (
      <div class="everything">
        <h2>{t('review.everything')}</h2>
        <ValueSection name="certificate" title={t('section.certificate')} count={printed(values)}>
          <Rows values={values.filter(({ reading }) => reading !== null)} />
        </ValueSection>
      </div>
    );
  }
  if (!statement || !figures) return null;
  const sections = [
    ['other', t('section.other'), otherFigures(figures)],
    ['balances', t('section.balances'), calm(balances(statement))],
    ['summary', t('section.summary'), calm(summary(statement))],
    ['identity', t('section.identity'), calm(identity(statement))],
  ] as const;
  const rows = movements(statement);
  return (
    <div class="everything">
      <h2>{t('review.everything')}</h2>
      {sections.map(([name, title, values]) => (
        <ValueSection key={name} name={name} title={title} count={printed(values)}>
          <Part name={name} values={values} />
        </ValueSection>
      ))}
      <ValueSection name="movements" title={t('section.movements')} count={rows.length}>
        <MovementList movements={rows} />
      </ValueSection>
    </div>
  );
}
