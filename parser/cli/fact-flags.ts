import { parseArgs } from 'node:util';
import { type FactPath, factPaths } from '../../rules/index.ts';
import type { Said } from '../contract.ts';

/** Facts given as flags, in the form of a facts file; or what is wrong with the call. */
export type FlaggedFacts =
  | {
      readonly facts: Readonly<Record<string, unknown>>;
      /** Values that are no flags: the names of files. */
      readonly files: readonly string[];
      /** Flags without a value of their own that were given: `--json`, `--facts`. */
      readonly switches: ReadonlySet<string>;
      readonly password: string | undefined;
    }
  | { readonly wrong: Said };

const WITHDRAWAL = /^(\d{4}-\d{2}-\d{2})?:(\w*)$/;
const WHOLE_NUMBER = /^\d{1,6}$/;
const SWITCHES: readonly string[] = ['json', 'facts', 'no-withdrawals'];
/** Options that are no facts and are read elsewhere or here. */
const PLAIN: readonly string[] = ['lang', 'password'];
const counts: readonly string[] = ['contributedBimesters', 'contributedWeeks', 'wedding.weeksThen'];
const flags: readonly string[] = [
  'employed',
  'permanentDeparture',
  'wedding.supportReceivedBefore',
  'wedding.spousesRegisteredBefore',
];
const pathOfFlag: ReadonlyMap<string, FactPath | 'on'> = new Map(
  (['on', ...factPaths] as const)
    .filter((path) => path !== 'withdrawals')
    .map((path) => [flagOf(path), path]),
);

/** The flag of a fact: `wedding.weeksThen` is `wedding-weeks-then`, `withdrawals.date` is `withdrawal`. */
export function flagOf(path: string): string {
  if (path.startsWith('withdrawals')) return 'withdrawal';
  return path.replaceAll('.', '-').replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Understands the words after `lupa estimate` and `lupa assess`. */
export function readFactFlags(words: readonly string[]): FlaggedFacts {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries([
      ...[...pathOfFlag.keys(), 'withdrawal', ...PLAIN].map((name) => [name, { type: 'string' as const }]),
      ...SWITCHES.map((name) => [name, { type: 'boolean' as const }]),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const switches = new Set<string>();
  const withdrawals: unknown[] = [];
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (SWITCHES.includes(name)) {
      if (value !== undefined && name !== 'facts') return wrong('cli.no-value', { option });
      if (value !== undefined) files.push(value);
      switches.add(name);
    } else if (name !== 'withdrawal' && !pathOfFlag.has(name) && !PLAIN.includes(name)) {
      return wrong('cli.unknown-option', { option });
    } else if (value === undefined) {
      return wrong('cli.needs-value', { option });
    } else if (name === 'withdrawal') {
      const parts = WITHDRAWAL.exec(value);
      if (parts === null) return wrong('cli.withdrawal-form', { option, field: 'withdrawals' });
      withdrawals.push({ date: parts[1] ?? null, kind: parts[2] === '' ? null : parts[2] });
    } else if (given.has(name)) {
      return wrong('cli.repeated-option', { option });
    } else given.set(name, value);
  }
  if (withdrawals.length > 0 && switches.has('no-withdrawals')) return wrong('cli.withdrawals-or-none');
  const listed = withdrawals.length > 0 || switches.has('no-withdrawals') ? { withdrawals } : {};
  const facts = { ...nested(given), ...listed };
  if (given.has('wedding') && [...given.keys()].some((name) => name.startsWith('wedding-')))
    return wrong('cli.wedding-or-none');
  return { facts, files, switches, password: given.get('password') };
}

function wrong(code: string, blanks?: Record<string, string>): FlaggedFacts {
  return { wrong: { code, ...(blanks === undefined ? {} : { with: blanks }) } };
}

/** The object that a facts file would hold. */
function nested(given: ReadonlyMap<string, string>): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of given) {
    const path = pathOfFlag.get(name);
    if (path !== undefined) values.set(path, typed(path, text));
  }
  return withNested(values, {});
}

/** Facts by path put into an object, `wedding.date` inside `wedding`; what `over` holds goes before them. */
export function withNested(
  values: ReadonlyMap<string, unknown>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const facts = new Map<string, unknown>();
  for (const [path, value] of values) {
    const [outer = path, inner] = path.split('.');
    facts.set(outer, inner === undefined ? value : { ...within(facts.get(outer)), [inner]: value });
  }
  for (const [name, value] of Object.entries(over)) {
    const isBoth = typeof facts.get(name) === 'object' && typeof value === 'object' && !Array.isArray(value);
    facts.set(name, isBoth ? { ...within(facts.get(name)), ...within(value) } : value);
  }
  return Object.fromEntries(facts);
}

function within(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** A count or a flag as the contract types it; what is neither stays text, and is refused as such. */
function typed(path: string, text: string): unknown {
  if (counts.includes(path) && WHOLE_NUMBER.test(text)) return Number(text);
  if (flags.includes(path) && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
