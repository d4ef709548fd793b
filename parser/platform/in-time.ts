/** What stands in the place of an answer that did not come in time. */
export const LATE = Symbol('late');

/** The answer, or `LATE` after so many milliseconds; the answer that comes later is nobody's. */
export function inTime<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer | typeof LATE> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, milliseconds, LATE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
