import { narrow, slender } from '../shell/narrow.ts';

/** The width on which a picture is drawn, so that its text is as large as text: near that on the screen. */
export function chartWidth(): number {
  if (slender.value) return 300;
  return narrow.value ? 400 : 560;
}
