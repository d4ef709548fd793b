import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases, indexed, phrasesOf } from '../../../parser/values/phrases.ts';

describe('phrases', () => {
  it('are all found, those within and over one another too', () => {
    const phrases = phrasesOf(['nombre', 'nombredeltitular', 'titular', 'tit']);
    expect(findPhrases(indexed('elnombredeltitular\nnombre'), phrases)).toEqual([
      { phrase: 'nombredeltitular', at: 2 },
      { phrase: 'nombre', at: 2 },
      { phrase: 'titular', at: 11 },
      { phrase: 'tit', at: 11 },
      { phrase: 'nombre', at: 19 },
    ]);
  });

  it('are just those that stand in the text', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.stringMatching(/^[ab\n]{0,30}$/), (list, text) => {
        const found = findPhrases(indexed(text), phrasesOf(list)).map(({ phrase }) => phrase);
        expect(new Set(found)).toEqual(new Set(list.filter((phrase) => text.includes(phrase))));
      }),
    );
  });
});
