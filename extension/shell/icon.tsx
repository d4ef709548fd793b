/** The outlines of the small icons, on a grid of 24. */
const outlines = {
  paper: 'M6 3h8l5 5v13H6zM14 3v5h5M9 12h6M9 16h6',
  shield: 'M12 3 5 5.5v6c0 4.5 3 7.6 7 9.5 4-1.9 7-5 7-9.500v-6zM9 11.800l2.2 2.200L15.2 10',
  check: 'm5 12.5 4.5 4.500L19 7.5',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.500h.01',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  turn: 'M19 12a7 7 0 1 1-2.5-5.400M19 4v4.500h-4.5',
  previous: 'm14.5 6-6 6 6 6',
  next: 'm9.5 6 6 6-6 6',
  down: 'm6 9.5 6 6 6-6',
  close: 'm6 6 12 12M18 6 6 18',
  pencil: 'm4 20 1-4.500L16 4.500l3.5 3.500L8.5 19z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M18.7 5.300l-1.4 1.400M6.7 17.300l-1.4 1.4',
  moon: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  warning: 'M12 4 2.8 20h18.400zM12 10v5M12 17.500v.01',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  book: 'M4 5.500c3-1.200 5.500-1 8 .5 2.500-1.500 5-1.700 8-.5v13c-3-1.200-5.500-1-8 .5-2.500-1.500-5-1.700-8-.5zM12 6v13',
  equals: 'M4 4h16v16H4zM8 10h8M8 14h8',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  folder: 'M3 6h7l2 2h9v11H3z',
  contrast: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M14 8h3M14 12h5.500M14 16h3',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const;

export type IconName = keyof typeof outlines;

/** A small outline icon in the colour of its text; the text beside it says the same. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path
        d={outlines[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
