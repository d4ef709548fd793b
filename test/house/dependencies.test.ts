import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readText } from './source-files.ts';
import { isAtLeast } from './versions.ts';

const versions = z.record(z.string(), z.string());
const packageJson = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(readText('package.json')));
const packageSchema = z.object({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  optionalDependencies: z.optional(versions),
});
const lockfile = z
  .object({ packages: z.record(z.string(), packageSchema) })
  .parse(JSON.parse(readText('package-lock.json')));
const floors = z
  .object({
    checkedOn: z.string(),
    floors: z.array(z.strictObject({ package: z.string(), atLeast: z.string(), advisory: z.string() })),
  })
  .parse(JSON.parse(readText('test/house/floors.json')));

const direct = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
const installed = Object.entries(lockfile.packages).filter(([path]) => path !== '');

test('every dependency is pinned to one version', () => {
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every dependency has its line in docs/dependencies.md, and every line its dependency', () => {
  const lines = [...readText('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map((line) => line[1]);
  expect(lines.sort()).toEqual(direct.map(([name]) => name).sort());
});

test('package-lock.json names no registry', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('package-lock.json knows the packages of every system, so that npm ci works on each', () => {
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        ![`node_modules/${name}`, `${path}/node_modules/${name}`].some((at) => at in lockfile.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('no package is older than the version that mended a known advisory', () => {
  const old = floors.floors.flatMap(({ package: name, atLeast, advisory }) =>
    installed
      .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
      .filter(([, { version }]) => !isAtLeast(version ?? '0.0.0', atLeast))
      .map(([path, { version }]) => `${path} ${version}: ${advisory} asks for ${atLeast}`),
  );
  expect(old).toEqual([]);
});

test.each([
  ['6.2.107', '6.2.108', false],
  ['6.2.108', '6.2.108', true],
  ['10.0.0', '9.9.9', true],
  ['5.6.205', '6.2.108', false],
])('version %s against floor %s', (version, floor, expected) => {
  expect(isAtLeast(version, floor)).toBe(expected);
});
