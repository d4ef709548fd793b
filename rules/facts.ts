import * as z from 'zod/mini';
import { isDay } from './dates.ts';
import countryCodes from './parameters/countries.json' with { type: 'json' };
import stateCodes from './parameters/states.json' with { type: 'json' };

/** The countries of ISO 3166-1, by their two letters. */
export const countries: readonly string[] = countryCodes;
/** The states of Mexico, by the letters that a CURP gives them. */
export const states: readonly string[] = stateCodes;

/** A schema for each form that a fact takes; the name of the form is also that of the sentence which explains it. */
const day = z.string().check(z.refine(isDay));
const money = z.string().check(z.regex(/^\d{1,10}\.\d{2}$/));
const weeks = z.int().check(z.gte(0), z.lte(4000));
const bimesters = z.int().check(z.gte(0), z.lte(400));
const country = z.enum(countryCodes);

export const regimes = ['imss', 'issste', 'both'] as const;
export const workerTypes = [
  'generacion-afore',
  'transicion',
  'mixto',
  'decimo-transitorio',
  'cuenta-individual-issste',
  'independiente',
] as const;
export const housingCredits = ['none', 'active', 'paid', 'guarantee'] as const;
export const withdrawalKinds = ['unemployment', 'marriage'] as const;

const known = <Schema extends z.core.$ZodType>(schema: Schema) => z.optional(z.nullable(schema));

export const withdrawalSchema = z.strictObject({ date: known(day), kind: known(z.enum(withdrawalKinds)) });
export const weddingSchema = z.strictObject({
  date: known(day),
  weeksThen: known(weeks),
  supportReceivedBefore: known(z.boolean()),
  spousesRegisteredBefore: known(z.boolean()),
});
export const isssteSchema = z.strictObject({
  averageSueldoBasico: known(money),
  rcv: known(money),
  separatedOn: known(day),
  sar92: known(money),
});
/** The facts of one person, each of which may be missing: the executable form of the contract's sample. */
export const factsSchema = z.strictObject({
  on: known(day),
  regime: known(z.enum(regimes)),
  workerType: known(z.enum(workerTypes)),
  birthDate: known(day),
  accountOpened: known(day),
  contributedBimesters: known(bimesters),
  contributedWeeks: known(weeks),
  employed: known(z.boolean()),
  employmentEnded: known(day),
  lastSbc: known(money),
  averageSbc: known(money),
  rcv: known(money),
  accountBalance: known(money),
  sar92: known(money),
  housing: known(money),
  housing92: known(money),
  voluntary: known(money),
  complementary: known(money),
  housingCredit: known(z.enum(housingCredits)),
  withdrawals: known(z.array(withdrawalSchema)),
  wedding: known(z.union([z.literal('none'), weddingSchema])),
  nationality: known(country),
  leftMexicoOn: known(day),
  permanentDeparture: known(z.boolean()),
  livesIn: known(country),
  lastWorkState: known(z.enum(stateCodes)),
  issste: known(isssteSchema),
});

/** What the rules take: the facts of one person as the contract spells them. */
export type Facts = z.infer<typeof factsSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
