/** Characters that a person's RFC and CURP have in common: letters of the name, then the birth date. */
export const SHARED = 10;
const LETTERS = 4;
/** In a CURP: no second surname, Ñ, or a vowel put aside for good manners; the RFC goes other ways there. */
const STAND_IN = 'X';

/** Whether an RFC begins as that of a CURP's holder does. */
export function sharesBeginning(curp: string, rfc: string): boolean {
  if (curp.slice(LETTERS, SHARED) !== rfc.slice(LETTERS, SHARED)) return false;
  const own = curp.slice(0, LETTERS);
  // Without a second surname the RFC takes its letters elsewhere; only the first one is sure.
  if (own[2] === STAND_IN) return own[0] === rfc[0];
  const manners = own[1] === STAND_IN && rfc[3] === STAND_IN;
  return [...own].every(
    (letter, index) => letter === rfc[index] || letter === STAND_IN || (manners && index === 3),
  );
}
