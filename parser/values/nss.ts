/** An IMSS social security number found in a text, and the characters it takes there. */
export interface FoundNss {
  readonly start: number;
  readonly end: number;
  readonly nss: string;
}

/** Eleven digits in one piece, or set apart by single blanks, dashes or dots ("92-91-90-8443-1"). */
const PRINTED = /(?<![\d$*.,/-]|\d )(?<nss>\d(?:[ .–-]?\d){10})(?![\d*%]|[ .,/–-]\d)/dg;

/** The check digit that belongs to the first ten digits (Luhn: weights 1 and 2 from the left). */
export function nssCheckDigit(nss: string): string {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const product = Number(nss[i] ?? '0') * (i % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Whether the text is eleven digits whose last one is the check digit of the others. */
export function isValidNss(nss: string): boolean {
  return /^\d{11}$/.test(nss) && nssCheckDigit(nss) === nss[10];
}

/** Every number of eleven digits in the text, without blanks and dashes; only a label tells that one is an NSS. */
export function findNss(text: string): FoundNss[] {
  return [...text.matchAll(PRINTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    nss: match[0].replace(/\D/g, ''),
  }));
}
