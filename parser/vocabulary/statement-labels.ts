import * as z from 'zod/mini';
import {
  type BalanceName,
  balanceNames,
  movementSections,
  type SummaryFlow,
  type SummaryGroup,
  summaryFlows,
  summaryGroups,
} from '../contract.ts';
import { fold } from '../layout/fold.ts';
import { balanceFromWords, groupFromWords, type TotalName, totalFromWords } from './account-words.ts';
import balancesData from './balances.json' with { type: 'json' };
import { labelTable } from './label-table.ts';
import movementsData from './movements.json' with { type: 'json' };
import summaryData from './summary.json' with { type: 'json' };

const words = z.array(z.string());
const byName = <N extends string>(names: readonly [N, ...N[]]) => z.record(z.enum(names), words);

/** Columns of a table of movements. */
export const movementColumns = [
  'date',
  'concept',
  'reference',
  'bimester',
  'employer',
  'days',
  'sbc',
  'amount',
  'in',
  'out',
  'balance',
  'section',
] as const;
export type MovementColumn = (typeof movementColumns)[number];

const balances = z
  .strictObject({
    subject: z.string(),
    source: z.string(),
    prefixes: words,
    suffixes: words,
    totalPrefixes: words,
    totalSuffixes: words,
    headings: z.strictObject({ current: words, old: words, units: words }),
    labels: byName(balanceNames),
    total: z.strictObject({ sure: words, likely: words }),
  })
  .parse(balancesData);
const summary = z
  .strictObject({
    subject: z.string(),
    source: z.string(),
    groups: byName(summaryGroups),
    flows: byName(summaryFlows),
    housing: z.array(z.enum(summaryGroups)),
  })
  .parse(summaryData);
const movements = z
  .strictObject({
    subject: z.string(),
    source: z.string(),
    columns: byName(movementColumns),
    sections: byName(movementSections),
    sectionSuffixes: words,
    titles: words,
    otherTables: words,
    runningWords: words,
    notRows: words,
  })
  .parse(movementsData);

/** Labels of sub-accounts and group totals. */
export const balanceLabels = labelTable<BalanceName>(balances.labels, {
  prefixes: balances.prefixes,
  suffixes: balances.suffixes,
  nameFromWords: balanceFromWords,
  cut: true,
});
/** Labels of the balance of the whole account: those that say so, and those that may mean a part. */
export const totalLabels = labelTable<TotalName>(
  { sure: balances.total.sure, likely: balances.total.likely },
  {
    prefixes: balances.totalPrefixes,
    suffixes: balances.totalSuffixes,
    nameFromWords: totalFromWords,
    dated: true,
  },
);
/** Headings of columns of money beside the sub-accounts: today's balance, an older one, or no balance at all. */
export const balanceHeadings = labelTable(balances.headings);
/** Rows (or columns) of the general summary. */
export const groupLabels = labelTable<SummaryGroup>(summary.groups, {
  nameFromWords: groupFromWords,
  cut: true,
});
/** Columns (or rows) of the general summary. */
export const flowLabels = labelTable<SummaryFlow>(summary.flows, { abbreviated: true });
/** Groups whose row prints one net figure between its two balances. */
export const housingGroups: ReadonlySet<SummaryGroup> = new Set(summary.housing);
/** Column headers of a table of movements. */
export const columnLabels = labelTable<MovementColumn>(movements.columns, { abbreviated: true, exact: true });
/** Titles above the movements of one kind of saving. */
export const sectionLabels = labelTable(movements.sections, { suffixes: movements.sectionSuffixes });
/** Titles of the movements as a whole, whatever period follows them. */
const movementTitles = labelTable({ title: movements.titles });
export const isMovementTitle = (text: string): boolean =>
  movementTitles.nameOf(fold(text.replace(PERIOD_AFTER, ''))) !== null;
const PERIOD_AFTER = /[\s:(,-]+(?:del|desde|per[ií]odo|al|de\s+\d)(?:\s.*)?$|[\s:(]*\d.*$/i;
/** Titles of what follows the movements: their table ends there. */
const otherTables = labelTable({ title: movements.otherTables });
export const isOtherTitle = (text: string): boolean =>
  otherTables.nameOf(fold(text)) !== null ||
  otherTables.nameOf(fold(text.replace(PERIOD_AFTER, ''))) !== null;
/** Words of the lines that run at the foot or the head of every page, also between the rows of a table. */
export const isRunningText = (text: string): boolean => runningWords.test(text);
const runningWords = new RegExp(`(?<![\\p{L}])(?:${movements.runningWords.join('|')})(?![\\p{L}])`, 'iu');
/** Rows among the movements that add up or carry over, and are none. */
export const notMovements = labelTable({ row: movements.notRows });
