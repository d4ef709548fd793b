import type { Page } from '../source/page.ts';
import type { AsRead } from '../understood.ts';
import { findAmounts } from '../values/amount.ts';
import { findCurps } from '../values/curp.ts';
import { nameKey } from '../values/curp-letters.ts';
import { findNss } from '../values/nss.ts';
import { findRfcs } from '../values/rfc.ts';
import { isKeptWord, isLabelledPeriod } from './kept-words.ts';
import { tellsWho } from './made-up-person.ts';

/** Smaller amounts are anybody's: a fee of three pesos may turn up again by chance. */
const TELLING_CENTS = 100_00;

const textOf = (pages: readonly Page[]) => pages.flatMap(({ words }) => words.map(({ text }) => text));

/** Everything in texts that could tell whose they are: identifiers, and amounts. */
function secretsIn(texts: readonly string[]): ReadonlySet<string> {
  const text = texts.join(' ');
  return new Set([
    ...findCurps(text).map(({ curp }) => curp),
    ...findRfcs(text)
      .map(({ rfc }) => rfc)
      .filter((rfc) => !isLabelledPeriod(rfc)),
    ...findNss(text).map(({ nss }) => nss),
    ...texts
      .flatMap((one) => findAmounts(one))
      .map(({ amount }) => Math.abs(amount.cents))
      .filter((cents) => cents >= TELLING_CENTS)
      .map(String),
  ]);
}

/** What of the original still stands in its twin: nothing, or the twin is thrown away. */
export function survivors(
  original: readonly Page[],
  twin: readonly Page[],
  asRead: AsRead,
): readonly string[] {
  const now = textOf(twin);
  const still = secretsIn(now);
  const name = (asRead.statement ?? asRead.certificate)?.worker.name?.value.split(' ') ?? [];
  const printed = new Set(now.flatMap((text) => text.split(/[^\p{L}]+/u)).map(nameKey));
  return [
    ...[...secretsIn(textOf(original))].filter((secret) => still.has(secret)),
    ...name.filter((word) => tellsWho(word) && !isKeptWord(word) && printed.has(nameKey(word))),
  ];
}
