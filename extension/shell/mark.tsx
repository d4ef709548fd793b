/** The mark: a magnifying glass over two lines of text. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <circle cx="13.5" cy="13.5" r="10" fill="none" stroke="currentColor" stroke-width="3.2" />
      <path d="M21 21 28 28" stroke="currentColor" stroke-width="4.4" stroke-linecap="round" />
      <path d="M9 11.4h9M9 16h5.6" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}
