// Packs target/extension into target/nigao-VERSION.vsix, says how large it is, and refuses more than 25 MB.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const target = join(dirname(dirname(fileURLToPath(import.meta.url))), 'target');
const { version } = JSON.parse(readFileSync(join(target, 'extension/package.json'), 'utf8'));
const file = join(target, `nigao-${version}.vsix`);

await createVSIX({
  cwd: join(target, 'extension'),
  packagePath: file,
  dependencies: false,
  allowMissingRepository: true,
  // Pictures of the README are in the package; there is no address to make them point at.
  rewriteRelativeLinks: false,
});
const size = statSync(file).size / 1e6;
console.log(`${file}: ${size.toFixed(1)} MB`);
if (size > 25) {
  console.error('That is more than 25 MB.');
  process.exit(1);
}
