import type { GivenFact } from '../engine.ts';
import type { CaseFact } from '../exports/case-file.ts';
import { factPaths } from '../law.ts';
import type { CaseFacts } from './facts-of-case.ts';

/** Every fact that the assessment rests on, with who says it. */
export function caseFacts({ known, given }: CaseFacts): readonly CaseFact[] {
  return factPaths.flatMap((fact): readonly CaseFact[] => {
    const value = known[fact];
    if (value === null) return [];
    const read = given.get(fact);
    return [{ fact, value, origin: read ? originOf(read) : { is: 'told' } }];
  });
}

function originOf({ file, evidence }: GivenFact): CaseFact['origin'] {
  return {
    is: 'read',
    file,
    evidence: evidence.map(({ path, reading: { status, source, page } }) => ({
      path,
      reading: { status, source, page },
    })),
  };
}
