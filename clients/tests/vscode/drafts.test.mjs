// Real plans in the real VS Code: each opens, is underlined, listed and outlined.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CODE, DRAFTS, PICTURES, VSIX, newFolder, nigao } from './places.mjs';
import { CodeServer } from './server.mjs';
import { Workbench } from './workbench.mjs';

const SQUIGGLE = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const work = newFolder('drafts');
const folder = join(work, '文稿');
const drafts = readdirSync(DRAFTS).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md').slice(0, 5);
let server;
let bench;

before(async () => {
  mkdirSync(folder);
  drafts.forEach((name) => cpSync(join(DRAFTS, name), join(folder, name)));
  server = await CodeServer.start({ code: CODE, extensions: [VSIX], work });
  bench = await Workbench.open({ url: server.url, folder, pictures: PICTURES });
});

after(async () => {
  await bench?.close();
  await server?.stop();
});

for (const name of drafts) {
  test(`${name} is underlined, listed and outlined`, () => bench.watched(name, async () => {
    await bench.closeFiles();
    await bench.openFile(name);
    if (!(await bench.status()).includes('没有问题')) {
      await bench.page.locator(SQUIGGLE).first().waitFor({ state: 'attached' });
      const listed = await bench.problems(name);
      assert.ok(listed.length > 1, 'Problems lists what the status bar counts');
    }
    await bench.sideBar('拟稿');
    const headings = nigao('outline', '--format', 'json', join(folder, name));
    if (headings.length === 0) {
      await bench.page.getByText('这份文稿没有标题').waitFor();
    } else {
      const outline = await bench.rows('.tree-explorer-viewlet-tree-view .monaco-list-row', headings[0].title.slice(0, 10));
      assert.ok(outline.length >= headings.length, `the outline has every heading at its top: ${outline}`);
    }
    await bench.picture(`draft-${name.replace(/\.\w+$/, '')}`);
  }));
}

test('no draft leads to a message on the screen', async () => {
  assert.equal(await bench.page.locator('.notification-toast').count(), 0);
});

test('nothing tries to leave the machine', () => {
  assert.deepEqual(bench.elsewhere, []);
  const attempts = server.attempts();
  if (attempts === undefined) {
    console.log('WARNING: no network of its own to be had here (unshare -n); attempts to leave were not counted');
  } else {
    assert.equal(attempts, 0);
  }
});
