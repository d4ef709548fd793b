import type { Cents } from '../../rules/money.ts';

/** An amount of money as printed. */
export interface Amount {
  readonly cents: Cents;
  /** Whether a currency sign was printed with it. */
  readonly signed: boolean;
  /** Whether it is a zero printed as a dash (`$ -`, `-`). */
  readonly dash: boolean;
}
