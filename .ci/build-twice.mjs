// `npm run twice`: packs the sources, builds them in two different folders, and compares the packages byte by byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

const packages = join(root, '.artefacts/store');
const sources = join(packages, 'lupa-afore-sources.zip');
/** Another folder, another time zone, another language, another user: none of them may show in the package. */
const circumstances = [
  { name: 'one', env: { TZ: 'America/Mexico_City', LANG: 'es_MX.UTF-8', USER: 'uno', HOME: undefined } },
  { name: 'another-folder/deeper', env: { TZ: 'Pacific/Auckland', LANG: 'C', USER: 'dos', HOME: undefined } },
];

mkdirSync(packages, { recursive: true });
packSources();
const built = circumstances.map(build);
const differing = [...new Set(built.flatMap((one) => Object.keys(one)))].filter(
  (name) => built[0][name] !== built[1][name],
);
for (const [name, hash] of Object.entries(built[0])) console.log(`${hash}  ${name}`);
console.log(
  differing.length === 0
    ? 'both builds are identical, byte by byte'
    : `not identical: ${differing.join(', ')}`,
);
process.exitCode = differing.length === 0 ? 0 : 1;

/** The sources as committed, which is what reviewers of a store are given. */
function packSources() {
  const { status, stderr } = spawnSync('git', ['archive', '--format=zip', `--output=${sources}`, 'HEAD'], {
    cwd: root,
  });
  if (status !== 0) throw new Error(`the sources could not be packed: ${stderr}`);
}

function build({ name, env }) {
  const home = mkdtempSync(join(tmpdir(), 'lupa-build-'));
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  const tracked = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean);
  for (const path of tracked) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/build.mjs'], {
    cwd: folder,
    env: { ...process.env, ...env, CI: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const output = join(folder, '.output');
  const hashes = Object.fromEntries(
    readdirSync(output)
      .filter((file) => file.endsWith('.zip'))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(output, file)))
          .digest('hex'),
      ]),
  );
  rmSync(home, { recursive: true, force: true });
  return hashes;
}
