import * as z from 'zod/mini';

const bounds = z.strictObject({ low: z.nullable(z.string()), high: z.nullable(z.string()) });
const text = z.nullable(z.string());
const benefit = z.strictObject({
  status: z.optional(z.string()),
  amount: z.optional(text),
  range: z.optional(z.nullable(bounds)),
  availableFrom: z.optional(text),
  conditions: z.optional(z.record(z.string(), z.nullable(z.boolean()))),
  parts: z.optional(
    z.array(z.strictObject({ subaccount: z.string(), amount: z.string(), basis: z.string() })),
  ),
  weeksLost: z.optional(z.strictObject({ rcv: text, account: text })),
  tax: z.optional(bounds),
  /** Codes of warnings that are there, or are not. */
  warns: z.optional(z.array(z.string())),
  warnsNot: z.optional(z.array(z.string())),
  /** Figures that stand in some warning. */
  figures: z.optional(z.array(z.string())),
  /** Steps of the trace that are there, or are not. */
  traces: z.optional(z.array(z.string())),
  tracesNot: z.optional(z.array(z.string())),
});
const expectation = z.strictObject({
  benefits: z.optional(z.record(z.string(), benefit)),
  uma: z.optional(
    z.nullable(
      z.strictObject({
        daily: z.optional(z.string()),
        monthly: z.optional(z.string()),
        from: z.optional(z.string()),
      }),
    ),
  ),
  /** Missing facts, each with exactly the benefits that it decides. */
  needs: z.optional(z.record(z.string(), z.array(z.string()))),
  noNeeds: z.optional(z.array(z.string())),
  /** Two facts that contradict each other, or that none do. */
  disagree: z.optional(z.array(z.string())),
  agree: z.optional(z.boolean()),
});

/** One case: the usual person's facts with those given in their place, and what the law gives. */
export const caseSchema = z.strictObject({
  name: z.string(),
  law: z.string(),
  given: z.record(z.string(), z.unknown()),
  expect: expectation,
});
export type Case = z.infer<typeof caseSchema>;
export type BenefitExpectation = z.infer<typeof benefit>;
