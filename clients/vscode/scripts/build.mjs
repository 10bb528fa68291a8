// Puts everything that goes into the .vsix under target/extension: the bundled code, the server's jar, the manifest with the
// settings of the rules. Needs the jar: mvn package (at the root) makes it. Usage: node scripts/build.mjs
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { manifest } from './manifest.mjs';
import { stringFaults } from './strings.mjs';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(here, '..', '..');
const jar = join(root, 'server/app/target/nigao.jar');
const out = join(here, 'target/extension');

if (!existsSync(jar)) {
  console.error(`There is no ${jar}: run "mvn package" at the root first.`);
  process.exit(1);
}
const faults = stringFaults(here);
if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'server'), { recursive: true });

const bundle = await build({
  entryPoints: [join(here, 'src/extension.ts')],
  outfile: join(out, 'dist/extension.js'),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  legalComments: 'none', // the licences are in THIRD-PARTY.txt
  metafile: true,
  absWorkingDir: here,
});
writeFileSync(join(out, 'THIRD-PARTY.txt'), licences(Object.keys(bundle.metafile.inputs)));

for (const name of ['README.md', 'images', 'l10n', 'media', 'walkthrough']) {
  cpSync(join(here, name), join(out, name), { recursive: true });
}
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
cpSync(join(root, 'CHANGELOG.md'), join(out, 'CHANGELOG.md'));
cpSync(join(root, 'server/app/src/main/resources/nigao.schema.json'), join(out, 'nigao.schema.json'));
cpSync(join(root, 'server/app/src/build/training/session.jsonl'), join(out, 'server/training.jsonl'));
cpSync(join(root, 'server/app/target/rules'), join(out, 'server/rules'), { recursive: true });
cpSync(jar, join(out, 'server/nigao.jar'), { preserveTimestamps: true });

for (const [name, content] of Object.entries(manifest(here, root, jar))) {
  writeFileSync(join(out, name), `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`built ${out}`);

/** The licence of every package that a file of the bundle comes from. */
function licences(inputs) {
  const packages = new Set(inputs.flatMap((file) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  return [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(here, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(here, folder)).find((f) => /^licen[cs]e/i.test(f));
    if (!file) {
      throw new Error(`${name} comes without a licence text`);
    }
    return `${name} ${version} (${license})\n\n${readFileSync(join(here, folder, file), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}
