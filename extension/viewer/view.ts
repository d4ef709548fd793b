import { signal } from '@preact/signals';

/** The steps of the zoom in percent; 100 is the paper's own size. */
const zoomSteps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;
const LEAST = 50;
const MOST = 400;

/** Zoom in percent; null fits the page's width to the room there is. */
export const zoom = signal<number | null>(null);
/** The percentage at which the page is drawn right now. */
export const shownZoom = signal(100);
/** Quarter turns clockwise that the user gave the page. */
export const turns = signal<0 | 1 | 2 | 3>(0);
/** Whether every value's box is shown, or only those of the value looked at. */
export const boxesShown = signal(true);
/** Whether a pale scan is drawn with more contrast. */
export const contrasted = signal(false);
/** The page on the screen, 1-based. */
export const pageNumber = signal(1);

const afterTurn = { 0: 1, 1: 2, 2: 3, 3: 0 } as const;

/** A percentage within what the viewer offers. */
export function bounded(percentage: number): number {
  return Math.max(LEAST, Math.min(MOST, percentage));
}

/** The next larger or smaller step from a percentage. */
export function nextZoom(from: number, direction: 1 | -1): number {
  const larger = zoomSteps.find((step) => step > from + 0.5) ?? MOST;
  const smaller = zoomSteps.findLast((step) => step < from - 0.5) ?? LEAST;
  return direction === 1 ? larger : smaller;
}

/** Zooms by one step. */
export function zoomBy(direction: 1 | -1): void {
  zoom.value = nextZoom(zoom.value ?? shownZoom.value, direction);
}

/** Fits the page's width to the room there is. */
export function fitWidth(): void {
  zoom.value = null;
}

/** Turns the page by a quarter. */
export function turnPage(): void {
  turns.value = afterTurn[turns.value];
}

/** The view with which a paper opens. */
export function startView(): void {
  zoom.value = null;
  turns.value = 0;
  pageNumber.value = 1;
}
