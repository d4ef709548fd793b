import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** The brands in use and the historic ones; spelt here, because code that looks for them must not learn them from data. */
const brands = [
  'azteca',
  'banamex',
  'citibanamex',
  'coppel',
  'inbursa',
  'invercap',
  'pensionissste',
  'profuturo',
  'sura',
  'xxi-banorte',
  'xxi banorte',
  'banorte',
  'metlife',
  'hsbc',
  'bancomer',
  'ing',
  'banorte-generali',
  'afirme-bajio',
  'santander',
  'argos',
  'scotia',
  'ixe',
  'principal',
];

/** A brand as a whole quoted string, or as a word of its own in capitals or with a capital. */
function brandsIn({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return brands
    .filter((brand) => spellings(brand).some((word) => word.test(code)))
    .map((brand) => `${path}: ${brand}`);
}

function spellings(brand: string): RegExp[] {
  const capital = `${brand.charAt(0).toUpperCase()}${brand.slice(1)}`;
  const upper = brand.toUpperCase();
  const alone = brand.length > 4 ? `${upper}|${capital}` : upper;
  return [
    new RegExp(`['"\`](${brand}|${capital}|${upper})['"\`]`),
    new RegExp(`\\b(${alone}|Afore ${capital})\\b`),
  ];
}

test('no AFORE is named in code: the names are data', () => {
  expect(sourceFiles(['extension', 'parser', 'rules'], /\.tsx?$/).flatMap(brandsIn)).toEqual([]);
});

test.each([`if (slug === 'sura') return 1;`, `const name = 'Profuturo GNP';`, `/COPPEL/.test(text)`])(
  'a planted name is found: %s',
  (text) => {
    expect(brandsIn({ path: 'parser/fields/planted.ts', text })).toHaveLength(1);
  },
);
