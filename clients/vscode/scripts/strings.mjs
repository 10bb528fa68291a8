// Every string that the extension shows is there in both languages, and no translation is left over.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is missing or left over, one line each. */
export function stringFaults(here) {
  const read = (name) => JSON.parse(readFileSync(join(here, name), 'utf8'));
  const said = readdirSync(join(here, 'src'))
    .map((name) => readFileSync(join(here, 'src', name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]));
  const named = [...JSON.stringify(read('package.json')).matchAll(/"%([\w.]+)%"/g)]
    .map((match) => match[1])
    .concat(Object.keys(read('package.nls.json')).filter((key) => key.startsWith('settings.')));
  return [
    ...differences('l10n/bundle.l10n.zh-cn.json', said, Object.keys(read('l10n/bundle.l10n.zh-cn.json'))),
    ...differences('package.nls.json', named, Object.keys(read('package.nls.json'))),
    ...differences('package.nls.zh-cn.json', named, Object.keys(read('package.nls.zh-cn.json'))),
  ];
}

function differences(file, wanted, there) {
  const missing = [...new Set(wanted)].filter((key) => !there.includes(key));
  const left = there.filter((key) => !wanted.includes(key));
  return [...missing.map((key) => `${file} lacks "${key}"`), ...left.map((key) => `${file} has "${key}", which nothing shows`)];
}
