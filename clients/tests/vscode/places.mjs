// Where things are. CODE, VSIX, DRAFTS and PICTURES can be given in the environment.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(fileURLToPath(import.meta.url));
const clients = join(HERE, '..', '..');
const root = join(clients, '..');
const seeds = join(root, '..', 'shared', 'seeds');

/** The folder lib/vscode. */
export const CODE = process.env.CODE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'nigao-tests/vscode/package/lib/vscode');
export const VSIX = process.env.VSIX ?? newest(join(clients, 'vscode/target'));
/** Real plans where there are some, else our samples. */
export const DRAFTS = process.env.DRAFTS ?? (existsSync(seeds) ? seeds : join(root, 'server/samples'));
/** The draft with faults of ours that the extension brings along. */
export const SAMPLE = join(clients, 'vscode/walkthrough/sample.txt');
export const PICTURES = process.env.PICTURES ?? join(clients, 'target/screenshots');

/** What the program itself says of a draft, to compare with. */
export function nigao(...args) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const jar = join(root, 'server/app/target/nigao.jar');
  const options = ['-Dstdout.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-jar', jar];
  return JSON.parse(execFileSync(java, [...options, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

export function newFolder(name) {
  return mkdtempSync(join(tmpdir(), `nigao-${name}-`));
}

function newest(folder) {
  const found = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.vsix')) : [];
  return found.length ? join(folder, found.sort().at(-1)) : undefined;
}
