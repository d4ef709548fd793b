import type { Facts } from '../../rules/facts.ts';
import { factsSchema } from '../../rules/facts.ts';
import json from './cases/usual-person.json' with { type: 'json' };

/** The facts of the usual person as JSON, with those given in their place; objects inside keep their other members. */
export function usualPerson(given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...json };
  for (const [key, value] of Object.entries(given)) {
    const before = facts[key];
    facts[key] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
  }
  return facts;
}

/** The same, typed as the rules take it. */
export function usualFacts(given: Readonly<Record<string, unknown>> = {}): Facts {
  return factsSchema.parse(usualPerson(given));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
