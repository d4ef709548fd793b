import type { Segment, Sheet } from '../layout/sheet.ts';
import type { AsRead } from '../understood.ts';
import { findCurps } from '../values/curp.ts';
import { nameKey } from '../values/curp-letters.ts';
import { addressLines } from './address-lines.ts';
import type { Chance } from './chance.ts';
import type { NewCents } from './made-up-amounts.ts';
import { madeUpCurp, madeUpNss, madeUpRfc } from './made-up-identity.ts';
import { type MadeUpPerson, madeUpPerson } from './made-up-person.ts';
import { inCapitalsOf, madeUpWord } from './made-up-word.ts';
import { type Calendar, calendarOf } from './statement-years.ts';

/** What takes the place of everything that is somebody's, the same for the same wherever it is printed. */
export interface Disguise {
  readonly calendar: Calendar | null;
  readonly person: MadeUpPerson;
  /** Lines of which nothing is kept, not even words that are anybody's. */
  readonly address: ReadonlySet<Segment>;
  readonly cents: NewCents;
  curp(old: string): string;
  rfc(old: string): string;
  nss(old: string): string;
  word(old: string): string;
  digits(old: string): string;
  readonly chance: Chance;
}

/** Remembers what an old text became. */
function once(make: (old: string) => string): (old: string) => string {
  const made = new Map<string, string>();
  return (old) => {
    const known = made.get(old) ?? make(old);
    made.set(old, known);
    return known;
  };
}

/** A disguise for one document. */
export function disguiseFor(
  asRead: AsRead,
  sheets: readonly Sheet[],
  cents: NewCents,
  chance: Chance,
): Disguise {
  const person = madeUpPerson(asRead, chance);
  const own = (asRead.statement ?? asRead.certificate)?.worker.curp?.value;
  const curp = once((old) => madeUpCurp(old, old === own ? person.letters : null, chance));
  const printed = sheets
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .flatMap(({ text }) => findCurps(text).map((found) => found.curp));
  // Before any RFC or NSS, which follow their CURP wherever it is printed.
  const curps = new Map(printed.map((old) => [old, curp(old)] as const));
  const lower = once((key) => person.words.get(key) ?? madeUpWord(Math.max(1, key.length), chance));
  return {
    calendar: calendarOf(asRead, sheets),
    person,
    address: addressLines(sheets, person.words),
    cents,
    chance,
    curp,
    rfc: once((old) => madeUpRfc(old, curps, chance)),
    nss: once((old) => madeUpNss(old, curps, chance)),
    word: (old) => inCapitalsOf(old, lower(nameKey(old) || old.toLowerCase())),
    digits: once((old) =>
      [...old]
        .map((digit, at) => String(at === 0 && digit !== '0' ? chance.between(1, 9) : chance.between(0, 9)))
        .join(''),
    ),
  };
}
