import * as z from 'zod/mini';
import { type MovementKind, type MovementSection, movementKinds, movementSections } from '../contract.ts';
import { fold } from '../layout/fold.ts';
import { remembered } from '../values/remembered.ts';
import json from './concepts.json' with { type: 'json' };

/** Sub-accounts that a row of movements can pay into, told apart as the rates of contribution do. */
export const contributions = [
  'retiro',
  'ceav',
  'ceavPatron',
  'ceavWorker',
  'cvGobierno',
  'cuotaSocial',
  'vivienda',
  'vivienda92',
  'sar92',
  'retiroIssste',
  'ceavIssste',
  'ceavIssstePatron',
  'ceavIsssteWorker',
  'cuotaSocialIssste',
  'fovissste',
  'bonoPension',
  'ahorroSolidario',
  'voluntary',
] as const;
export type Contribution = (typeof contributions)[number];

/** What the words of a concept say. */
export interface ConceptMeaning {
  readonly kind: MovementKind;
  /** Where the sub-account belongs; null where the concept names none (commissions, returns). */
  readonly section: MovementSection | null;
  /** What is paid into; null where nothing is paid in, or where it cannot be told. */
  readonly contribution: Contribution | null;
}

const table = z
  .strictObject({
    subject: z.string(),
    source: z.string(),
    form: z.string(),
    institutions: z.strictObject({ ofRetirement: z.array(z.string()), ofHousing: z.array(z.string()) }),
    beginnings: z.strictObject({
      cutAfter: z.array(z.string()),
      sure: z.array(z.string()),
      possible: z.array(z.string()),
    }),
    words: z.array(z.string()),
    kinds: z.array(z.strictObject({ kind: z.enum(movementKinds), pattern: z.string() })),
    accounts: z.array(
      z.strictObject({
        contribution: z.nullable(z.enum(contributions)),
        section: z.enum(movementSections),
        pattern: z.string(),
      }),
    ),
  })
  .parse(json);

const compiled = <Row extends { pattern: string }>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, pattern: new RegExp(row.pattern), apart: / |\\b/.test(row.pattern) }));
const kinds = compiled(table.kinds);
const accounts = compiled(table.accounts);

/** Lower case, no accents, words apart by one blank. */
function spaced(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a printed concept means ("Aportacion PATRONAL en Subcuenta RETIRO IMSS"); null where no word of it is known. */
export const recogniseConcept = remembered((text): ConceptMeaning | null => {
  const words = spaced(text);
  const glued = words.replaceAll(' ', '');
  const fits = ({ pattern, apart }: { pattern: RegExp; apart: boolean }) =>
    pattern.test(apart ? words : glued);
  const kind = kinds.find(fits)?.kind ?? null;
  const account = accounts.find(fits) ?? null;
  if (kind === null && account === null) return null;
  return {
    kind: kind ?? 'other',
    section: account?.section ?? null,
    contribution: kind === 'contribution' ? (account?.contribution ?? null) : null,
  };
});

const sureBeginnings: ReadonlySet<string> = new Set(table.beginnings.sure);
const beginnings: ReadonlySet<string> = new Set([...table.beginnings.sure, ...table.beginnings.possible]);
const firstWord = remembered((text) => fold(FIRST_WORD.exec(text)?.[0] ?? ''));
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** Whether a concept may begin with the text's first word. */
export const mayBeginConcept = (text: string): boolean => beginnings.has(firstWord(text));
/** Whether a text with this first word begins a concept and never goes on with one. */
export const surelyBeginsConcept = (text: string): boolean => sureBeginnings.has(firstWord(text));
const cutAfter: ReadonlySet<string> = new Set(table.beginnings.cutAfter);
/** Whether a concept ends in a word after which more must follow ("… en subcuenta de"). */
export const isCutShort = (text: string): boolean => cutAfter.has(fold(text.match(WORDS)?.at(-1) ?? ''));
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether a text goes on with a concept begun above: it begins with a word that nothing begins with ("de …", "vía …"). */
export const goesOn = (text: string): boolean => cutAfter.has(firstWord(text));

const ofRetirement: ReadonlySet<string> = new Set(table.institutions.ofRetirement);
const ofHousing: ReadonlySet<string> = new Set(table.institutions.ofHousing);

/** Whether a text is the institution that the concepts of retirement end with, and nothing else. */
export const isInstitution = (text: string): boolean => ofRetirement.has(fold(text));
/** Whether a text is some institution and nothing else: no concept is made of it alone. */
export const isOnlyInstitution = (text: string): boolean => isInstitution(text) || ofHousing.has(fold(text));

const known: ReadonlySet<string> = new Set([
  ...table.words,
  ...table.beginnings.sure,
  ...table.beginnings.possible,
]);
/** Words with as many letters mean something by themselves. */
const SHORTEST_WORD = 3;
const PLAIN = /^[\p{L}\p{N}\s.,:;/&%+-]*$/u;

/** Whether a concept consists of words that concepts have, and of nothing that no concept has: a misread one seldom does. */
export const isOfKnownWords = remembered(
  (text): boolean =>
    PLAIN.test(text) &&
    spaced(text)
      .split(' ')
      .every((word) => word.length < SHORTEST_WORD || /^\d+$/.test(word) || known.has(word)),
);
