import { RANDOM_BYTES } from '../engine.ts';

/** Browsers give no more at once. */
const AT_ONCE = 65_536;

/** The random bytes that a twin uses up. */
export function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(RANDOM_BYTES);
  for (let at = 0; at < bytes.length; at += AT_ONCE) crypto.getRandomValues(bytes.subarray(at, at + AT_ONCE));
  return bytes;
}
