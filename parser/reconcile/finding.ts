import type { Check } from '../contract.ts';
import type { Path } from './paths.ts';

/** What a check found, and what that says about the readings it looked at. */
export interface Finding {
  readonly check: Check;
  /** The readings that enter the check. */
  readonly members: readonly Path[];
  /** The reading in doubt where each member is confirmed elsewhere: the sum itself. */
  readonly result: Path;
  /** Where it passes: members that it singles out to the last digit. */
  readonly proves: readonly Path[];
  /** Where it passes: members that it speaks for when another check speaks against them. */
  readonly protects: readonly Path[];
  /** Members that the check misses by no more than a few cents: it does not confirm their last digit. */
  readonly slightlyOff: readonly Path[];
  /** Readings that are two printings of one figure and agree: they stand and fall together. */
  readonly alike: readonly Path[];
  /** Where it fails: the members in doubt, whatever else confirms them; empty where that is to be found out. */
  readonly blames: readonly Path[];
}
