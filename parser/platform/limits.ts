/** What one document may take before its reader is ended. */
export const limits = {
  /** Milliseconds for the whole document. */
  document: 120_000,
  /** Milliseconds without a step forward: one page, or understanding all of them. */
  step: 20_000,
  /** Milliseconds for each page that is made out from its picture, besides; a busy old machine takes a minute. */
  picture: 90_000,
  /** Bytes of memory that the reader may hold. */
  memory: 900 * 2 ** 20,
  /** Milliseconds for drawing one page. */
  drawing: 20_000,
} as const;
export type Limits = { readonly [K in keyof typeof limits]: number };
