import { daysBetween } from '../case/outlook.ts';
import type { Benefit, Condition } from '../law.ts';
import { on } from '../shell/case.ts';
import { lawWords } from '../words/law-words.ts';
import { counted, t } from '../words/t.ts';
import { ConditionMark } from './condition-mark.tsx';
import { factLine } from './fact-origin.ts';
import { type ConditionStanding, factsBehind, standingOf, unmetFirst } from './outcome.ts';

interface Listed {
  readonly condition: Condition;
  readonly standing: ConditionStanding;
  /** Where only one of two modalities asks for it. */
  readonly only: 'a' | 'b' | null;
}

/** A condition's standing in a word. */
export function standingWord(standing: ConditionStanding): string {
  if (standing.is !== 'waits') return t(`result.condition.${standing.is}`);
  return counted('result.condition.waits', daysBetween(on.value, standing.day));
}

/** The conditions of one benefit, or of both modalities together, each once. */
function listed(benefits: readonly Benefit[]): readonly Listed[] {
  const all = new Map<string, Listed>();
  for (const [index, benefit] of benefits.entries())
    for (const condition of benefit.conditions) {
      const before = all.get(condition.id);
      const only = benefits.length < 2 ? null : index === 0 ? 'a' : 'b';
      const standing = standingOf(benefit, condition, on.value);
      all.set(condition.id, before ? { ...before, only: null } : { condition, standing, only });
    }
  return unmetFirst([...all.values()].filter((one) => !isImplied(one, all)));
}

/** Five years are three years too: where both stand alike, one line says it. */
function isImplied({ condition, standing }: Listed, all: ReadonlyMap<string, Listed>): boolean {
  return (
    condition.id === 'account-age-3-years' && all.get('account-age-5-years')?.standing.is === standing.is
  );
}

/** How many of the conditions are met, and of how many. */
export function countMet(benefits: readonly Benefit[]): { met: number; all: number } {
  const all = listed(benefits);
  return { met: all.filter(({ standing }) => standing.is === 'met').length, all: all.length };
}

/** What the law asks, unmet first, each with its word and who says so. */
export function ConditionsList({ benefits }: { benefits: readonly Benefit[] }) {
  return (
    <ul class="conditions">
      {listed(benefits).map(({ condition: { id, citations }, standing, only }) => (
        <li key={id} class={`condition condition-is-${standing.is}`} title={citations.join(', ')}>
          <ConditionMark is={standing.is} />
          <span class="condition-name">
            {lawWords(`condition.${id}`)}
            {only && ` (${t(`result.only.${only}`)})`}
          </span>
          <span class="condition-word">{standingWord(standing)}</span>
          <span class="condition-source">{factLine(factsBehind[id] ?? []) ?? citations.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
