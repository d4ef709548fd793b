import type { Cents } from '../../rules/money.ts';

/** An amount of money as printed. */
export interface Amount {
  readonly cents: Cents;
  /** Whether it is a zero printed without decimals (`$ -`, `-`, `$0`). */
  readonly dash: boolean;
}

/** An amount found in a text, and the characters it takes there. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
}

/** Thousands in groups of three (comma, or the apostrophe of millions), or no groups at all. */
const DIGITS = String.raw`\d{1,3}(?:[,'’]\d{3})+\.\d{2}|\d{1,9}\.\d{2}`;
const CURRENCY = String.raw`(?:MXN?\s?\$|MXN|MN\$|\$)`;
/**
 * An amount always ends in two decimals; more digits (UDI), a percent sign or a second point (a date) tell that
 * it is none. Two amounts may touch: then the digits that follow begin an amount of their own.
 */
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,/])(?<minus>-\s?)?(?:${CURRENCY}\s*)?(?:(?<open>\()\s?)?(?:\$\s*)?(?<inner>-\s?)?(?<digits>${DIGITS})` +
    String.raw`(?!\d*\s?%)(?!\.\d)(?!,\d{3})(?!\d(?!\d{0,2}(?:,\d{3})*\.\d{2}(?!\d)))(?<after>-(?![\w$]))?(?:\s?\))?`,
  'gi',
);
const DASH = /^(?:(?:MXN?\$|MXN|\$)\s*)?-{1,3}$|^\$\s?0$/i;

/** Whether an amount may stand in the text; a quick no for most. */
export const mayHoldAmount = (text: string): boolean => /\d\.\d\d/.test(text);

/** Every amount in the text, from left to right. */
export function findAmounts(text: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  if (!mayHoldAmount(text)) return found;
  AMOUNT.lastIndex = 0;
  let touching = -1;
  for (let match = nextAmount(text, touching); match; match = nextAmount(text, touching)) {
    const parts = match.groups ?? {};
    const cents = Number((parts.digits ?? '').replace(/[,'’.]/g, ''));
    const spacedMinus = /^-\s$/.test(parts.minus ?? '') && /\w\s$/.test(text.slice(0, match.index));
    const negative =
      (parts.minus !== undefined && !spacedMinus) ||
      parts.inner !== undefined ||
      parts.after !== undefined ||
      match[0].endsWith(')');
    const start = match.index + (spacedMinus ? 2 : 0);
    const end = match.index + match[0].length;
    found.push({ start, end, amount: { cents: negative && cents > 0 ? -cents : cents, dash: false } });
    touching = end;
    AMOUNT.lastIndex = end;
  }
  return found;
}

/** The next amount; one that touches the amount before it may follow a digit. */
function nextAmount(text: string, touching: number): RegExpExecArray | null {
  const match = AMOUNT.exec(text);
  if (touching < 0 || !/[\d$-]/.test(text[touching] ?? '') || match?.index === touching) return match;
  AMOUNT.lastIndex = 0;
  const glued = AMOUNT.exec(text.slice(touching));
  if (glued?.index !== 0) {
    AMOUNT.lastIndex = touching;
    return match;
  }
  glued.index = touching;
  return glued;
}

/** As most amounts are printed. */
const PLAIN = /^-?\d{1,3}(?:,\d{3})*\.\d{2}$/;

/** Whether a text is an amount and nothing else; a quick yes for most. */
export const isPlainAmount = (text: string): boolean => PLAIN.test(text);

/** The amount that the whole text is, a zero printed as a dash included; null where it is more or less than that. */
export function readAmount(text: string): Amount | null {
  if (isPlainAmount(text)) {
    const cents = Number(text.replace(/[,.]/g, ''));
    return { cents: cents === 0 ? 0 : cents, dash: false };
  }
  const trimmed = text.trim();
  if (DASH.test(trimmed)) return { cents: 0, dash: true };
  const [only, another] = findAmounts(trimmed);
  return only && !another && only.start === 0 && only.end === trimmed.length ? only.amount : null;
}
