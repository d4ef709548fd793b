import * as z from 'zod/mini';

/** How sure a reading is: proved by the document itself, read cleanly, or to be looked at by the user. */
export const statuses = ['verified', 'read', 'doubtful'] as const;
/** Where a value came from: the PDF's own text, recognition of a picture, other readings, or the user. */
export const readingSources = ['text', 'ocr', 'derived', 'user'] as const;
/** The sub-accounts and printed totals of "Detalle del saldo final", in the contract's order. */
export const balanceNames = [
  'retiro97',
  'retiroIssste08',
  'cesantiaVejez',
  'cuotaSocial',
  'cesantiaVejezIssste',
  'cuotaSocialIssste',
  'bonoPension',
  'sarImss92',
  'sarIssste92',
  'voluntariasCortoPlazo',
  'complementariasRetiro',
  'largoPlazo',
  'ahorroSolidario',
  'vivienda92',
  'fovissste92',
  'vivienda97',
  'fovissste08',
  'retiroTotal',
  'viviendaTotal',
  'voluntarioTotal',
  'enTransito',
  'total',
] as const;
export const summaryGroups = [
  'retiro',
  'voluntario',
  'vivienda',
  'pensionImss',
  'pensionIssste',
  'fovissste08',
] as const;
export const summaryFlows = [
  'opening',
  'contributions',
  'withdrawals',
  'returns',
  'fees',
  'movements',
  'closing',
] as const;
export const movementSections = ['retiro', 'vivienda', 'voluntario'] as const;
export const movementKinds = [
  'contribution',
  'withdrawal',
  'return',
  'fee',
  'interest',
  'adjustment',
  'transfer',
  'other',
] as const;
export const workerTypes = [
  'generacion-afore',
  'transicion',
  'mixto',
  'decimo-transitorio',
  'cuenta-individual-issste',
  'independiente',
] as const;
export const layouts = ['consar', 'plain', 'online', 'closing', 'imss'] as const;
export const kinds = ['afore-statement', 'imss-certificate', 'unrecognised'] as const;
export const looksLikes = [
  'bank-statement',
  'payslip',
  'housing-letter',
  'tax-certificate',
  'blank',
  'other',
] as const;
export const checkIds = [
  'summary.closes',
  'summary.group-equals-details',
  'details.equal-total',
  'identity.check-digit',
  'contribution.rate',
  'contribution.two-to-five',
  'days.fit-bimester',
  'certificate.weeks-add-up',
] as const;
export const errorCodes = [
  'not-a-document',
  'unsupported-format',
  'empty',
  'damaged',
  'password-needed',
  'password-wrong',
  'encryption-unsupported',
  'too-large',
  'too-many-pages',
  'timed-out',
  'out-of-memory',
  'not-found',
  'internal',
] as const;

export type Status = (typeof statuses)[number];
export type ReadingSource = (typeof readingSources)[number];
export type BalanceName = (typeof balanceNames)[number];
export type SummaryGroup = (typeof summaryGroups)[number];
export type SummaryFlow = (typeof summaryFlows)[number];
export type MovementSection = (typeof movementSections)[number];
export type MovementKind = (typeof movementKinds)[number];
export type WorkerType = (typeof workerTypes)[number];
export type Layout = (typeof layouts)[number];
export type Kind = (typeof kinds)[number];
export type LooksLike = (typeof looksLikes)[number];
export type CheckId = (typeof checkIds)[number];
export type ErrorCode = (typeof errorCodes)[number];

/** A sentence not yet put in words: its code in `parser/messages` and what fills its blanks. */
export interface Said {
  readonly code: string;
  readonly with?: Readonly<Record<string, string>>;
}

const notes = z.nullable(z.string());
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
/** What was read for one field, with its place, its status and why. */
export const readingSchema = z.strictObject({
  value: z.string(),
  raw: z.string(),
  source: z.enum(readingSources),
  status: z.enum(statuses),
  page: z.nullable(z.int().check(z.positive())),
  box: z.nullable(box),
  note: notes,
});

const r = z.nullable(readingSchema);
const period = z.strictObject({ from: r, to: r });
const fromNames = <N extends string>(names: readonly N[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, r])) as Record<N, typeof r>);

const summaryRow = z.extend(fromNames(summaryFlows), { group: z.enum(summaryGroups) });
const movement = z.strictObject({
  section: z.nullable(z.enum(movementSections)),
  kind: z.enum(movementKinds),
  date: r,
  concept: r,
  bimester: r,
  employerRfc: r,
  days: r,
  sbc: r,
  amount: r,
});
const statementSchema = z.strictObject({
  afore: r,
  workerType: r,
  siefore: r,
  worker: z.strictObject({ name: r, curp: r, nss: r, rfc: r }),
  cutoffDate: r,
  summaryPeriod: period,
  movementPeriod: period,
  balances: fromNames(balanceNames),
  summary: z.array(summaryRow),
  movements: z.array(movement),
});
const certificateSchema = z.strictObject({
  worker: z.strictObject({ name: r, curp: r, nss: r }),
  issuedOn: r,
  weeks: z.strictObject({ recognised: r, contributed: r, discounted: r, reinstated: r }),
  jobs: z.array(
    z.strictObject({
      employer: r,
      employerRegistration: r,
      state: r,
      from: r,
      to: r,
      sbc: r,
      changes: z.array(z.strictObject({ date: r, type: r, sbc: r })),
    }),
  ),
});
const figuresSchema = z.strictObject({
  rcv: r,
  rcvIssste: r,
  housing: r,
  housingIssste: r,
  voluntary: r,
  total: r,
  sbc: z.strictObject({ last: r, average: r, daysCovered: r, inferred: r }),
});

/** One document as the engine gives it back and the command line prints it: the executable form of the data contract. */
export const documentSchema = z.strictObject({
  contract: z.literal(1),
  file: z.string(),
  sha256: z.nullable(z.string()),
  kind: z.enum(kinds),
  looksLike: z.nullable(z.enum(looksLikes)),
  layout: z.nullable(z.enum(layouts)),
  pages: z.array(
    z.strictObject({
      number: z.int(),
      source: z.enum(['text', 'ocr', 'none']),
      rotation: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
  statement: z.nullable(statementSchema),
  certificate: z.nullable(certificateSchema),
  figures: z.nullable(figuresSchema),
  checks: z.array(
    z.strictObject({
      id: z.enum(checkIds),
      subject: z.string(),
      ok: z.boolean(),
      difference: z.nullable(z.string()),
    }),
  ),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), page: z.nullable(z.int()) })),
  error: z.nullable(z.strictObject({ code: z.enum(errorCodes), message: z.string() })),
  milliseconds: z.number(),
});

/** Replaces every sentence (`note`, `message`) of a contract type by what `Said` holds, at any depth. */
type Unsaid<T> = T extends readonly (infer Item)[]
  ? Unsaid<Item>[]
  : T extends object
    ? { [K in keyof T]: K extends 'note' ? Said | null : K extends 'message' ? Said : Unsaid<T[K]> }
    : T;

/** The contract's document, its sentences in the language asked for. */
export type WordedDocument = z.infer<typeof documentSchema>;
/** The same before it is put in words: what every stage of the engine works on. */
export type Document = Unsaid<WordedDocument>;
export type Reading = Unsaid<z.infer<typeof readingSchema>>;
export type Statement = NonNullable<Document['statement']>;
export type SummaryRow = Statement['summary'][number];
export type Movement = Statement['movements'][number];
export type Certificate = NonNullable<Document['certificate']>;
export type Figures = NonNullable<Document['figures']>;
export type Check = Document['checks'][number];
export type Warning = Document['warnings'][number];
