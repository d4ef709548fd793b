import type { Condition, Said, TraceStep, Warning } from './assessment.ts';
import type { Day } from './dates.ts';
import { inExpression } from './exact.ts';
import type { FactPath, FactValues, KnownFacts } from './fact-values.ts';
import type { Once } from './once.ts';
import type { Lss191 } from './parameters/lss-191.ts';
import { type ParameterName, parameterOn } from './parameters/parameter.ts';
import type { Quantity } from './quantity.ts';
import type { Truth } from './truth.ts';

type AmountPath = {
  [Path in FactPath]: FactValues[Path] extends string | number ? Path : never;
}[FactPath];

/** What was found while something was reckoned, and the facts that were asked for and are missing. */
export interface Gathered<Found> {
  readonly found: Found;
  readonly missing: readonly FactPath[];
}

/**
 * One benefit's questions to the facts and to the law. Asking is recording: every fact, parameter and result
 * becomes a step of the trace, and every missing fact a need of whatever asked for it.
 */
export class Inquiry {
  readonly trace: TraceStep[] = [];
  readonly warnings: Warning[] = [];
  /** What stands in the trace: the facts that were asked for and are known, parameters and results. */
  readonly recorded = new Set<string>();
  readonly on: Day;
  readonly lss191: Lss191;
  readonly #facts: KnownFacts;
  readonly #once: Once;
  #missing: FactPath[] = [];

  constructor(facts: KnownFacts, on: Day, lss191: Lss191, once: Once) {
    this.#facts = facts;
    this.#once = once;
    this.on = on;
    this.lss191 = lss191;
  }

  /** The fact at a path; null, and a need, where it is missing. */
  ask<Path extends FactPath>(path: Path): FactValues[Path] | null {
    const value = this.#facts[path];
    if (value === null) this.#miss(path);
    else this.#record(path, path, shown(value), []);
    return value;
  }

  /** Whether a fact is known, without asking for it: a rule looks before it asks for what would decide nothing. */
  has(path: FactPath): boolean {
    return this.#facts[path] !== null;
  }

  /** The path of a fact where it is missing: no rule waits for it, and it could change what a rule says. */
  missingOf(path: FactPath): readonly FactPath[] {
    return this.has(path) ? [] : [path];
  }

  /** The fact at a path as an exact amount. */
  amountOf(path: AmountPath): Quantity {
    const value = this.ask(path);
    if (value === null) return { value: null, text: path };
    return this.number(value);
  }

  /** A number as it is written. */
  number(written: string | number): Quantity {
    const text = String(written);
    return { value: this.#once.exact(text), text };
  }

  /** A parameter of the law in force on a day; not known, with a warning, on a day that is not covered. */
  parameter(name: ParameterName, day: Day | null): Quantity {
    if (day === null) return { value: null, text: name };
    const found = parameterOn(name, day);
    if (found.missing !== null) {
      this.warn(found.missing, { day });
      return { value: null, text: name };
    }
    if (name.startsWith('uma') && day === this.on && isBeforeNewUma(day)) this.warn('uma-changes');
    this.#record(name, `${name} ${day}`, found.figure, [found.source]);
    return this.number(found.figure);
  }

  /** The first safe day after so many days without work as the law asks for. */
  afterWait(ended: Day): Day {
    return this.#once.afterWait(ended);
  }

  /** Names a result: a step of the trace, and from there on its value in other expressions. */
  step(id: string, quantity: Quantity, ...citations: readonly string[]): Quantity {
    const { value, text } = quantity;
    if (value === null) return quantity;
    const result = inExpression(value);
    this.#record(id, text, result, citations);
    return { value, text: result };
  }

  /** Names a day that follows from the facts. */
  day(id: string, expression: string, day: Day, ...citations: readonly string[]): Day {
    this.#record(id, expression, day, citations);
    return day;
  }

  /** Decides a condition and keeps the facts that it misses. */
  condition(id: string, citations: readonly string[], decide: () => Truth): Condition {
    const { found: met, missing } = this.gather(decide);
    return { id, met, needs: met === null ? missing : [], citations };
  }

  /** Runs a part of the reckoning and says which facts it missed. */
  gather<Found>(reckon: () => Found): Gathered<Found> {
    const before = this.#missing;
    const missing: FactPath[] = [];
    this.#missing = missing;
    const found = reckon();
    this.#missing = before;
    return { found, missing };
  }

  /** Adds a warning once; its sentence is the code's, filled with the blanks. */
  warn(code: string, blanks?: Readonly<Record<string, string>>): void {
    if (this.warnings.some((warning) => warning.code === code)) return;
    this.warnings.push({ code, message: warningSaid(code, blanks) });
  }

  /** Of a wedding that never was, nothing is missing. */
  #miss(path: FactPath): void {
    if (this.#facts.wedding === 'none' && path.startsWith('wedding.')) return;
    if (!this.#missing.includes(path)) this.#missing.push(path);
  }

  #record(id: string, expression: string, value: string, citations: readonly string[]): void {
    if (this.recorded.has(id)) return;
    this.recorded.add(id);
    this.trace.push({ id, expression, value, citations });
  }
}

/** The sentence of a warning. */
export function warningSaid(code: string, blanks?: Readonly<Record<string, string>>): Said {
  return blanks === undefined ? { code: `warning.${code}` } : { code: `warning.${code}`, with: blanks };
}

/** The half month before 1 February, in which the next UMA is published and not yet in force. */
export function isBeforeNewUma(day: Day): boolean {
  const inYear = day.slice(5);
  return inYear >= '01-15' && inYear <= '01-31';
}

function shown(value: NonNullable<FactValues[FactPath]>): string {
  if (typeof value !== 'object') return String(value);
  return value.map(({ date, kind }) => `${date ?? '?'}:${kind ?? '?'}`).join(' ') || '—';
}
