import { slender } from '../shell/narrow.ts';

/** The width on which a picture is drawn, so that its text is as large as text: near that on the screen. */
export function chartWidth(): number {
  return slender.value ? 300 : 560;
}
