/** Met, not met, or not known. */
export type Truth = boolean | null;

/** True as soon as one is true, false only where both are. */
export function either(one: Truth, other: Truth): Truth {
  if (one === true || other === true) return true;
  return one === null || other === null ? null : false;
}
