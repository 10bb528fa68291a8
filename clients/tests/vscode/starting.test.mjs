// When the server starts and when it does not, and what a writer is told where it cannot.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { CODE, PICTURES, SAMPLE, VSIX, newFolder } from './places.mjs';
import { CodeServer } from './server.mjs';
import { Workbench } from './workbench.mjs';

let server;
let bench;

async function open(name, options = {}) {
  const work = newFolder(name);
  const folder = join(work, '文稿');
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  cpSync(SAMPLE, join(folder, '工作要点.txt'));
  writeFileSync(join(folder, 'README.md'), '# Notes\n\nNothing in Chinese here, only some English text.\n');
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'nigao.java.home': '/not/to/be/trusted' }));
  server = await CodeServer.start({ code: CODE, extensions: [VSIX], work, ...options });
  bench = await Workbench.open({ url: server.url, folder, pictures: PICTURES });
}

afterEach(async () => {
  await bench?.close();
  await server?.stop();
});

/** The Java processes that this VS Code has started. */
function javas() {
  return execFileSync('ps', ['-eo', 'pid=,pgid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s(.*)/.exec(line))
    .filter((found) => found && Number(found[2]) === server.process.pid && found[3].includes('nigao.jar'))
    .map((found) => ({ pid: Number(found[1]) }));
}

test('in a folder that is not trusted drafts are checked, with a Java of the writer\'s own; English text starts nothing', async () => {
  await open('untrusted', { trusted: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } });
  await bench.watched('untrusted', async () => {
    await bench.page.getByText('Restricted Mode').first().waitFor();
    await bench.openFile('README.md');
    await bench.page.waitForTimeout(3000); // for what should not happen there is nothing to wait for
    assert.deepEqual(javas(), []);
    await bench.openFile('工作要点.txt');
    assert.match(await bench.status(), /\d+ 处/);
    assert.equal(javas().length, 1);
    assert.equal(await bench.page.locator('.unicode-highlight').count(), 0, 'Chinese is not boxed in as suspect');
    await bench.picture('untrusted');
  });
});

test('without a Java one message says what to do', async () => {
  await open('no-java', { env: { PATH: '/nonexistent', JAVA_HOME: '' } });
  await bench.watched('no-java', async () => {
    await bench.openFile('工作要点.txt');
    // The folder is trusted here, so its setting counts, and the message names it.
    await bench.page.locator('.notification-toast', { hasText: 'nigao.java.home' }).waitFor();
    await bench.page.locator('[id$="nigao.status"]', { hasText: '拟稿需要 Java' }).waitFor();
    assert.equal(await bench.page.locator('.notification-toast').count(), 1);
    await bench.picture('no-java');
  });
});

test('a server that was lost is started again', async () => {
  await open('lost', { settings: { 'security.workspace.trust.startupPrompt': 'never' }, trusted: false });
  await bench.watched('lost', async () => {
    await bench.openFile('工作要点.txt');
    await bench.status();
    const [first] = javas();
    process.kill(first.pid, 'SIGKILL');
    await bench.until(() => javas().some(({ pid }) => pid !== first.pid), 'another server');
    assert.match(await bench.status(), /\d+ 处/);
  });
});
