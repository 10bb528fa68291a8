// The few strings of the workbench that are seen in the tests, in Chinese, so that the extension speaks Chinese too and the
// pictures show what a drafter sees. (The real language pack is not to be had from the npm registry.)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORDS = join(dirname(fileURLToPath(import.meta.url)), 'language-pack.json');

/** Makes the VS Code of lib/vscode speak Chinese when it is started with this folder of user data. */
export function addLanguagePack(code, userData) {
  const words = JSON.parse(readFileSync(WORDS, 'utf8'));
  const messages = JSON.parse(readFileSync(join(code, 'out/nls.messages.json'), 'utf8'));
  const contents = {};
  let next = 0;
  for (const [module, names] of JSON.parse(readFileSync(join(code, 'out/nls.keys.json'), 'utf8'))) {
    for (const name of names) {
      const said = String(messages[next++]).replaceAll('&&', '');
      if (Object.hasOwn(words, said)) {
        (contents[module] ??= {})[name] = words[said];
      }
    }
  }
  mkdirSync(userData, { recursive: true });
  const file = join(userData, 'main.i18n.json');
  writeFileSync(file, JSON.stringify({ contents }));
  const pack = { hash: 'tests', extensions: [{ extensionIdentifier: { id: 'nigao.tests' }, version: '1.0.0' }], translations: { vscode: file }, label: '中文' };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}
