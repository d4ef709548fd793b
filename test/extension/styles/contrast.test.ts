import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../extension/styles/tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The hex colours of the first rule whose selector is given. */
function tokensOf(selector: string): Tokens {
  const body = css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--(\w[\w-]*): (#[0-9a-f]{6});/gi)].map(([, name, hex]) => [name, hex]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(tokens[name] ?? name));
  const [dark = 0, light = 0] = [a ?? 0, b ?? 0].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const themes = { light: tokensOf(':root'), dark: tokensOf(':root[data-theme="dark"]') };
const texts = [
  ...['ink', 'ink2', 'ink3', 'accent', 'ver', 'doubt', 'corr', 'err'].flatMap((name) => [
    [name, 'surface'],
    [name, 'bg'],
  ]),
  ['ink2', 'sunken'],
  ['ink3', 'sunken'],
  ['onaccent', 'accent'],
  ['accent', 'accentT'],
  ['ink', 'accentT'],
  ['ink2', 'accentT'],
  ['ver', 'verT'],
  ['doubt', 'doubtT'],
  ['ink', 'doubtT'],
  ['corr', 'corrT'],
  ['err', 'errT'],
  ['surface', 'c2'],
];
const lines = [
  ['field', 'surface'],
  ['field', 'bg'],
  ['doubtL', 'surface'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ...['c1', 'c2', 'c3', 'c4', 'c5'].map((name) => [name, 'surface']),
];

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  test('every colour of the table is there', () => {
    expect(Object.keys(tokens)).toEqual(expect.arrayContaining([...new Set([...texts, ...lines].flat())]));
  });

  test.each(texts)('text in %s on %s can be read', (front = '', back = '') => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lines)('lines in %s on %s can be seen', (front = '', back = '') => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3);
  });
});

test.each(['ver', 'doubtL', 'corr', 'paper-read', 'accent'])(
  'boxes in %s stand out on white paper',
  (name) => {
    expect(contrast(tokensOf('.sheet,\n.cut-out'), name, '#ffffff')).toBeGreaterThanOrEqual(3);
  },
);

/** Sheets for paper, which is white whatever the theme. */
const onPaper = new Set(['print.css', 'report.css']);

test('no other style sheet names a colour of its own', () => {
  const folder = join(import.meta.dirname, '../../../extension/styles');
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.css') && !onPaper.has(name) && name !== 'tokens.css')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(others.length).toBeGreaterThan(5);
  const colours = others.flatMap(
    (text) => text.match(/#[0-9a-f]{3,8}\b|\brgb\([^)]*\)|\bhsl\([^)]*\)/gi) ?? [],
  );
  expect(colours).toEqual([]);
});
