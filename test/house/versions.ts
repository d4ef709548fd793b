/** Whether a version of three numbers is the floor or newer; what stands behind a dash does not count. */
export function isAtLeast(version: string, floor: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(floor)];
  const differing = ours.findIndex((number, index) => number !== theirs[index]);
  return differing === -1 || (ours[differing] ?? 0) > (theirs[differing] ?? 0);
}

function numbersOf(version: string): number[] {
  return version.replace(/-.*$/, '').split('.').map(Number);
}
