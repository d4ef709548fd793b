import * as z from 'zod/mini';
import { type BenefitId, type BenefitStatus, benefitIds, type Said } from '../assessment.ts';
import { daySchema, type Source, sourceOf, sourcesSchema } from '../parameters/dated.ts';
import json from './guides.json' with { type: 'json' };

const item = z.strictObject({ code: z.string(), sources: z.array(z.string()).check(z.minLength(1)) });
const schema = z.strictObject({
  subject: z.string(),
  checkedOn: daySchema,
  sources: sourcesSchema,
  guides: z.array(
    z.strictObject({
      benefit: z.enum(benefitIds),
      outcomes: z.array(z.enum(['eligible', 'not-eligible', 'unknown', 'by-judgment'])),
      steps: z.array(item),
      papers: z.array(item),
    }),
  ),
});

/** One step or paper: a sentence, and where it was read. */
export interface GuideItem {
  readonly said: Said;
  readonly sources: readonly Source[];
}
/** What to do about a benefit once its outcome is known, and the day on which it was last checked. */
export interface Guide {
  readonly checkedOn: string;
  readonly steps: readonly GuideItem[];
  readonly papers: readonly GuideItem[];
}

/** Guides in the form of `guides.json`; throws on an unknown key, or a source that is not listed. */
export function parseGuides(data: unknown): (benefit: BenefitId, outcome: BenefitStatus) => Guide {
  const { sources, guides, checkedOn } = schema.parse(data);
  const items = (kind: string, of: readonly z.infer<typeof item>[]): readonly GuideItem[] =>
    of.map(({ code, sources: names }) => ({
      said: { code: `${kind}.${code}` },
      sources: names.map((name) => sourceOf(sources, name)),
    }));
  const all = guides.map(({ steps, papers, ...rest }) => ({
    ...rest,
    guide: { checkedOn, steps: items('step', steps), papers: items('paper', papers) },
  }));
  return (benefit, outcome) =>
    all.find((one) => one.benefit === benefit && one.outcomes.includes(outcome))?.guide ?? {
      checkedOn,
      steps: [],
      papers: [],
    };
}

/** The steps and papers of a benefit with an outcome. */
export const guideTo = parseGuides(json);
