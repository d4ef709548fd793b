import type { MessageKey } from '../words/t.ts';
import json from './laws.json';

/** A law that a step rests on: what it says in our words, the text that was read, and where it is published. */
export interface Law {
  readonly citation: string;
  readonly summary: MessageKey | null;
  readonly text: string;
  readonly address: string;
}

const summaryKeys = {
  'trace.law.191-ii-a': true,
  'trace.law.191-ii-b': true,
  'trace.law.191-ii': true,
  'trace.law.159-i': true,
  'trace.law.198': true,
  'trace.law.165': true,
  'trace.law.154': true,
  'trace.law.162': true,
  'trace.law.192': true,
  'trace.law.linf-40': true,
  'trace.law.lissste-77-ii': true,
  'trace.law.lissste-17': true,
  'trace.law.decimo': true,
  'trace.law.lisr-93-xiii': true,
  'trace.law.lisr-96-bis': true,
  'trace.law.lisr-152': true,
  'trace.law.lisr-155': true,
  'trace.law.uma': true,
  'trace.law.thesis': true,
} as const satisfies Partial<Record<MessageKey, true>>;

const isSummary = (key: string | undefined): key is keyof typeof summaryKeys =>
  key !== undefined && key in summaryKeys;
const summaries: Readonly<Record<string, string>> = json.summaries;

/** The law of a citation; null for what is no law, such as the newspaper that tells a figure of the year. */
export function lawOf(citation: string): Law | null {
  const law = json.laws.find(
    ({ starts }) => citation.startsWith(`${starts} `) || citation.startsWith(`${starts},`),
  );
  if (!law) return null;
  const key = summaries[citation];
  return { citation, summary: isSummary(key) ? key : null, text: law.text, address: law.address };
}
