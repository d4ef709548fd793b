import type { Segment } from '../layout/sheet.ts';
import { findAmounts } from '../values/amount.ts';
import { findBimesters } from '../values/bimester.ts';
import { findCurps } from '../values/curp.ts';
import { nameKey } from '../values/curp-letters.ts';
import { findNss } from '../values/nss.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { findPrintedPeriods } from '../values/printed-period.ts';
import { findRfcs } from '../values/rfc.ts';
import { particles } from '../vocabulary/name-words.ts';
import type { Disguise } from './disguise.ts';
import { Edits } from './edits.ts';
import { isKeptPhrase, isKeptWord, isLabelledPeriod, mayGoOn } from './kept-words.ts';
import { isOwn } from './statement-years.ts';

/** Years that are part of labels, raised notes after them included: the laws of the SAR, the IMSS and the ISSSTE. */
const YEAR_OF_A_LAW = /^(?:19(?:73|92|97)|200[78]|92|97|08)[1-9]{0,2}$/;
const YEAR = /^(?:19|20)\d{2}$/;
const SHARE = /\d+(?:[.,]\d+)?(?=\s?%)|\d+\.\d{3,}/g;
const RUN = /\p{L}+|\d+/gu;
const CODE = /[\p{L}\d]{6,}/gu;
/** Fewer figures in one place count days, pages and rows; they tell nobody. */
const LONGEST_COUNT = 2;
/** An NSS that touches its label is found by the engine all the same. */
const NSS_LENGTH = 11;

/** What is to be put in place of a segment's text, found in the order in which the engine would know it. */
export function disguisedText(segment: Segment, disguise: Disguise): Edits {
  const { text } = segment;
  const edits = new Edits(text);
  if (disguise.address.has(segment)) {
    disguiseAddress(text, disguise, edits);
    return edits;
  }
  for (const { start, end, curp } of findCurps(text)) edits.fill(start, end, disguise.curp(curp));
  for (const { start, end, nss } of findNss(text)) edits.fill(start, end, disguise.nss(nss));
  for (const { start, end, rfc } of findRfcs(text))
    if (!isLabelledPeriod(rfc)) edits.fill(start, end, disguise.rfc(rfc));
  disguiseDays(text, disguise, edits);
  disguiseAmounts(text, disguise, edits);
  for (const { 0: share, index } of text.matchAll(SHARE))
    edits.put(
      index,
      index + share.length,
      share.replace(/\d+/g, (digits) => disguise.digits(digits)),
    );
  disguiseCodes(text, disguise, edits);
  disguiseRuns(text, disguise, edits);
  return edits;
}

function disguiseAddress(text: string, disguise: Disguise, edits: Edits): void {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (particles.has(nameKey(run)) || run.length === 1) continue;
    edits.put(index, index + run.length, /\d/.test(run) ? disguise.digits(run) : disguise.word(run));
  }
}

function disguiseDays(text: string, { calendar, chance }: Disguise, edits: Edits): void {
  for (const { start, end, bimester } of findBimesters(text))
    if (isOwn(calendar, bimester.slice(0, 4))) edits.keep(start, end);
  for (const { from, to } of findPrintedPeriods(text))
    if (isOwn(calendar, from.day) && isOwn(calendar, to.day))
      edits.keep(from.start, Math.max(from.end, to.end));
  for (const { start, end, day } of findPrintedDates(text)) {
    if (isOwn(calendar, day)) edits.keep(start, end);
    else edits.put(start, end, otherDay(text.slice(start, end), chance));
  }
}

/** A day printed in the same form: no month has fewer days than twelve, and an old year stays old. */
function otherDay(printed: string, chance: Disguise['chance']): string {
  return printed.replace(/\d+/g, (digits) =>
    digits.length === 4
      ? String(Number(digits) - chance.between(1, 9))
      : String(chance.between(1, digits.length === 1 ? 9 : 12)).padStart(digits.length, '0'),
  );
}

function disguiseAmounts(text: string, { cents }: Disguise, edits: Edits): void {
  for (const { start, end, amount } of findAmounts(text)) {
    const found = /\d[\d,'’]*\.\d{2}/.exec(text.slice(start, end));
    if (!found || amount.cents === 0) continue;
    const at = start + found.index;
    edits.put(at, at + found[0].length, printedLike(found[0], cents(amount.cents)));
  }
}

function printedLike(model: string, cents: number): string {
  const [pesos = '', centavos = ''] = (cents / 100).toFixed(2).split('.');
  const isGrouped = /[,'’]/.test(model) || model.length < '1000.00'.length;
  return `${isGrouped ? pesos.replace(/\B(?=(\d{3})+$)/g, ',') : pesos}.${centavos}`;
}

/** Letters and figures mixed: folios, registrations, account keys. Labels such as RETIRO97 stay. */
function disguiseCodes(text: string, { chance }: Disguise, edits: Edits): void {
  for (const { 0: code, index } of text.matchAll(CODE)) {
    const isMixed = /\d{3}/.test(code) && /\p{L}/u.test(code);
    if (!isMixed || (code.match(/\p{L}{3,}/gu) ?? []).some(isKeptWord)) continue;
    const made = code.replace(/\p{L}|\d/gu, (old) =>
      chance.of(/\d/.test(old) ? '0123456789' : 'ABCDEFGHJKLMNPRSTUVWXYZ'),
    );
    edits.put(index, index + code.length, made);
  }
}

function disguiseRuns(text: string, disguise: Disguise, edits: Edits): void {
  // A label whose letters were set apart is one only as a whole.
  const isLabel = isKeptPhrase(text);
  const runs = [...text.matchAll(RUN)];
  const isOfName = (at: number) => disguise.person.words.has(nameKey(runs[at]?.[0] ?? ''));
  runs.forEach(({ 0: run, index }, at) => {
    const end = index + run.length;
    if (!edits.isFree(index, end)) return;
    if (/\d/.test(run)) {
      const isYear = YEAR_OF_A_LAW.test(run) || (YEAR.test(run) && isOwn(disguise.calendar, run));
      if (run.length > LONGEST_COUNT && !isYear)
        edits.put(index, end, run.length === NSS_LENGTH ? disguise.nss(run) : disguise.digits(run));
      return;
    }
    const isName = isOfName(at) && (!isKeptWord(run) || isOfName(at - 1) || isOfName(at + 1));
    const isBroken = text[end] === '-' && mayGoOn(run);
    if (isName || !(isLabel || isKeptWord(run) || isBroken)) edits.put(index, end, disguise.word(run));
  });
}
