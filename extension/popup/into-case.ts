import { type FactPath, factPaths } from '../law.ts';
import { answer, situation } from '../shell/case.ts';
import { goTo } from '../shell/step.ts';
import { receiveFigures } from './hand-over.ts';

const isPath = (name: string): name is FactPath => factPaths.some((path) => path === name);
const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Takes figures that the popup hands over as the person's own answers, and shows their result. */
export function takeHandedOver(): void {
  receiveFigures((facts) => {
    for (const [name, value] of Object.entries(facts)) {
      if (isPath(name) && isPlain(value)) answer(name, { value });
    }
    situation.value = facts.nationality == null ? 'out-of-work' : 'left-mexico';
    goTo('result');
  });
}
