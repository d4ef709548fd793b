import { fromCents, toCents } from '../../rules/money.ts';
import type { BalanceName, Document, Reading } from '../contract.ts';
import { detailsAddUp } from '../reconcile/details-equal-total.ts';
import { curpFacts } from '../values/curp.ts';
import { type Evidence, factFrom, type GivenFact } from './fact-from-readings.ts';

const housingDetails = ['vivienda97', 'vivienda92', 'fovissste08', 'fovissste92'] as const;
/** The regime that a type of worker names; of the others a statement does not decide it. */
const regimes: ReadonlyMap<string, string> = new Map([
  ['generacion-afore', 'imss'],
  ['transicion', 'imss'],
  ['mixto', 'both'],
  ['decimo-transitorio', 'issste'],
  ['cuenta-individual-issste', 'issste'],
]);

/** The facts that a statement gives, as the contract rules ("From readings to facts"). */
export function statementFacts(document: Document): readonly GivenFact[] {
  const { statement, figures, file } = document;
  if (statement === null || figures === null) return [];
  const { balances, workerType, worker } = statement;
  const balance = (fact: string, name: BalanceName) =>
    factFrom(fact, file, `statement.balances.${name}`, balances[name]);
  return [
    ...factFrom('workerType', file, 'statement.workerType', workerType),
    ...regimeOf(document),
    ...birthDate(file, 'statement.worker.curp', worker.curp),
    ...factFrom('rcv', file, 'figures.rcv', figures.rcv),
    ...housing(document),
    ...balance('housing92', 'vivienda92'),
    ...balance('sar92', 'sarImss92'),
    ...voluntary(document),
    ...balance('complementary', 'complementariasRetiro'),
    ...accountBalance(document),
    ...factFrom('lastSbc', file, 'figures.sbc.last', figures.sbc.last),
    ...factFrom('issste.rcv', file, 'figures.rcvIssste', figures.rcvIssste),
    ...balance('issste.sar92', 'sarIssste92'),
  ];
}

/** The day of birth that a CURP holds. */
export function birthDate(file: string, path: string, curp: Reading | null): readonly GivenFact[] {
  const facts = curp === null ? null : curpFacts(curp.value);
  return curp === null || facts === null
    ? []
    : [{ fact: 'birthDate', value: facts.birthDate, file, evidence: [{ path, reading: curp }] }];
}

/** The type of worker says the regime, unless money of the other one is printed. */
function regimeOf({ statement, figures, file }: Document): readonly GivenFact[] {
  const reading = statement?.workerType ?? null;
  const regime = reading === null ? undefined : regimes.get(reading.value);
  if (reading === null || regime === undefined) return [];
  const other = regime === 'imss' ? figures?.rcvIssste : regime === 'issste' ? figures?.rcv : null;
  if (other != null && toCents(other.value) !== 0) return [];
  return [{ fact: 'regime', value: regime, file, evidence: [{ path: 'statement.workerType', reading }] }];
}

/** Vivienda 97; the group's total only where nothing finer is printed and the figure stands on it. */
function housing({ statement, figures, file }: Document): readonly GivenFact[] {
  if (statement === null || figures === null) return [];
  const { balances } = statement;
  if (balances.vivienda97 !== null)
    return factFrom('housing', file, 'statement.balances.vivienda97', balances.vivienda97);
  const isFiner = housingDetails.some((name) => balances[name] !== null);
  return isFiner || balances.viviendaTotal === null
    ? []
    : factFrom('housing', file, 'figures.housing', figures.housing);
}

/** Short and long term together; one that is not printed counts as nothing only where the details make the total. */
function voluntary(document: Document): readonly GivenFact[] {
  const names = ['voluntariasCortoPlazo', 'largoPlazo'] as const;
  const printed = printedBalances(document, names);
  if (printed.length === 0 || (printed.length < names.length && !detailsAddUp(document.checks))) return [];
  return [{ fact: 'voluntary', value: fromCents(centsOf(printed)), file: document.file, evidence: printed }];
}

/** The total less everything of housing, by its sub-accounts where they are complete, else by its total. */
function accountBalance(document: Document): readonly GivenFact[] {
  const [total] = printedBalances(document, ['total']);
  if (total === undefined) return [];
  const details = printedBalances(document, housingDetails);
  const groups = printedBalances(document, ['viviendaTotal']);
  const housingMoney = detailsAddUp(document.checks) ? details : groups;
  if (housingMoney.length === 0 && !detailsAddUp(document.checks)) return [];
  const cents = toCents(total.reading.value) - centsOf(housingMoney);
  return cents < 0
    ? []
    : [
        {
          fact: 'accountBalance',
          value: fromCents(cents),
          file: document.file,
          evidence: [total, ...housingMoney],
        },
      ];
}

function printedBalances({ statement }: Document, names: readonly BalanceName[]): readonly Evidence[] {
  return names.flatMap((name) => {
    const reading = statement?.balances[name] ?? null;
    return reading === null ? [] : [{ path: `statement.balances.${name}`, reading }];
  });
}

function centsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { reading }) => sum + toCents(reading.value), 0);
}
