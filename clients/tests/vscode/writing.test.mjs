// A draft of our own in the real VS Code: what a writer does with it, step by step.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { CODE, PICTURES, SAMPLE, VSIX, newFolder } from './places.mjs';
import { CodeServer } from './server.mjs';
import { Workbench } from './workbench.mjs';

const work = newFolder('writing');
const folder = join(work, '文稿');
const NAME = '工作要点.txt';
const OUTLINE = '.tree-explorer-viewlet-tree-view .monaco-list-row';
const PROPOSED = '.suggest-widget.visible .monaco-list-row';
const GREY = '.view-line .ghost-text-decoration, .view-line .ghost-text';
const original = readFileSync(SAMPLE, 'utf8');
let server;
let bench;

const step = (name, run) => test(name, () => bench.watched(name, run));
const onDisk = () => readFileSync(join(folder, NAME), 'utf8');

before(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, NAME), original);
  server = await CodeServer.start({ code: CODE, extensions: [VSIX], work });
  bench = await Workbench.open({ url: server.url, folder, pictures: PICTURES });
});

after(async () => {
  await bench?.close();
  await server?.stop();
});

/** Every step begins with the draft as it was. */
beforeEach(async () => {
  await bench.closeFiles();
  writeFileSync(join(folder, NAME), original);
  await bench.openFile(NAME);
  await bench.status();
});

step('what is wrong is underlined and counted, and listed with the other places it concerns', async () => {
  assert.match(await bench.status(), /^拟稿：\d+ 处$/);
  const listed = await bench.problems('序号“（二）”重复');
  assert.ok(listed.some((row) => row.includes('heading-number-duplicate')), String(listed));
  const related = await bench.rows('.markers-panel .monaco-list-row', `${NAME}[Ln 8`);
  assert.ok(related.length > 0);
  await bench.picture('problems');
});

step('the outline is a tree, and follows the cursor', async () => {
  await bench.sideBar('拟稿');
  const top = await bench.rows(OUTLINE, '一、完善基础设施');
  assert.ok(top.some((row) => row.startsWith('二、推广数字应用')), String(top));
  await bench.goTo(16, 3);
  await bench.page.locator(`${OUTLINE}.selected`, { hasText: '（二）拓展农村电商' }).waitFor();
  await bench.picture('outline');
});

step('a click in the outline goes to the heading', async () => {
  await bench.sideBar('拟稿');
  const reached = bench.page.getByText('行 21，列 1');
  await bench.until(async () => {
    // The draft was just opened: the tree may be built anew under the pointer.
    await bench.page.locator(OUTLINE, { hasText: '三、提升数字素养' }).click();
    return reached.waitFor({ timeout: 3000 }).then(() => true, () => false);
  }, 'the heading');
});

step('the editor\'s own outline shows the same tree', async () => {
  await bench.sideBar('资源管理器');
  const header = bench.page.locator('.pane-header[aria-label^="大纲"]');
  if ((await header.getAttribute('aria-expanded')) === 'false') {
    await header.click();
  }
  const rows = await bench.rows('.outline-tree .monaco-list-row', '一、完善基础设施');
  assert.ok(rows.some((row) => row.startsWith('（二）升级通信基站')), String(rows));
  await bench.picture('outline-of-the-editor');
});

step('a quick fix is offered, applied and saved', async () => {
  await bench.goTo(11, 14);
  await bench.press('Control+.');
  const offered = await bench.rows('.action-widget .monaco-list-row.action', '改为全角');
  await bench.picture('quick-fix');
  assert.ok(offered.some((row) => row.startsWith('改为全角')), String(offered));
  await bench.choose('改为全角');
  await bench.page.locator('.tab.active.dirty').waitFor();
  await bench.save();
  assert.equal(onDisk(), original.replace('三百二十套,汛期', '三百二十套，汛期'));
});

step('everything that is safe to fix is fixed by one command', async () => {
  await bench.command('拟稿: 改正所有可放心改正的问题');
  await bench.page.locator('.tab.active.dirty').waitFor();
  await bench.save();
  assert.equal(onDisk(), original.replace('三百二十套,汛期', '三百二十套，汛期'));
});

step('hovering over a finding explains the rule', async () => {
  await bench.goTo(10, 2);
  await bench.press('Control+K', 'Control+I');
  const hover = bench.page.locator('.monaco-hover:not(.hidden)', { hasText: '序号“（二）”重复' });
  await hover.first().waitFor();
  await bench.pictureAsItIs('hover');
});

step('the structure at the cursor is changed, and what cites it with it', async () => {
  await bench.goTo(13, 1);
  await bench.command('拟稿: 调整这里的结构');
  const offered = await bench.rows('.action-widget .monaco-list-row.action', '下移');
  await bench.picture('refactor');
  assert.ok(offered.some((row) => row.includes('全文重新编号')), String(offered));
  await bench.choose('下移');
  await bench.page.locator('.tab.active.dirty').waitFor();
  await bench.save();
  const text = onDisk();
  assert.match(text, /二、提升数字素养[^]*三、推广数字应用/);
  assert.ok(text.includes('推广应用的安排见第三部分'), text.slice(0, 120));
});

step('a section is given another number, and so is every place that cites it', async () => {
  await bench.goTo(13, 1);
  await bench.press('F2');
  await bench.page.locator('.rename-box input').waitFor();
  await bench.page.locator('.rename-box input').fill('六');
  await bench.picture('rename');
  await bench.press('Enter');
  await bench.page.locator('.tab.active.dirty').waitFor();
  await bench.save();
  assert.equal(onDisk(), original.replace('二、推广数字应用', '六、推广数字应用').replace('见第二部分', '见第六部分'));
});

step('a citation leads to the section that it names', async () => {
  await bench.goTo(3, original.split('\n')[2].indexOf('第二部分') + 2);
  await bench.press('F12');
  await bench.page.getByText('行 13，列').waitFor();
});

step('above a section stands how much is in it', async () => {
  const lenses = await bench.rows('.codelens-decoration', '下设 3 项');
  assert.ok(lenses.length >= 3, String(lenses));
  await bench.picture('code-lens');
});

step('the next heading is offered', async () => {
  await bench.goTo(19, 1);
  await bench.press('End', 'Enter', 'Control+Space');
  const offered = await bench.rows('.suggest-widget .monaco-list-row', '（四）');
  await bench.picture('next-heading');
  assert.match(offered[0], /（四）/);
  await bench.press('Enter');
  await bench.page.locator('.view-line', { hasText: '（四）' }).first().waitFor();
});

step('phrases are proposed in the middle of a paragraph while an input method writes', async () => {
  const line = original.split('\n')[8];
  await bench.goTo(9, line.indexOf('，') + 1);
  await bench.compose(['，', '，'], ['tuidong', '推动'], ['keji', '科技']);
  await bench.rows(PROPOSED, '科技');
  await bench.compose(['chuang', '创']);
  const first = bench.page.locator(PROPOSED).first();
  await bench.until(async () => (await first.innerText()).includes('科技创新'), 'the phrase at the top');
  await bench.picture('phrases');
  await bench.press('ArrowDown');
  await bench.page.locator('.suggest-widget .monaco-list-row.focused', { hasText: /\d+ 篇/ }).waitFor();
  await bench.picture('phrases-chosen');
  await bench.press('Enter');
  await bench.save();
  assert.equal(onDisk(), original.replace(line, line.replace('，', '，推动科技创新，')));
});

step('phrases are proposed by the initials of their pinyin; Tab takes the first, and Enter is a new line still', async () => {
  const line = original.split('\n')[8];
  await bench.goTo(9, line.length + 1);
  await bench.page.keyboard.type('kjcx');
  const offered = await bench.rows(PROPOSED, '科技创新');
  await bench.picture('phrases-by-initials');
  assert.match(offered[0], /科技创新/);
  await bench.press('Tab');
  await bench.page.locator('.view-line', { hasText: `${line}科技创新` }).waitFor();
  await bench.compose(['，', '，'], ['keji', '科技']);
  await bench.rows(PROPOSED, '科技');
  await bench.press('Enter');
  await bench.save();
  assert.equal(onDisk(), original.replace(line, `${line}科技创新，科技\n`));
});

step('the rest of a phrase stands in grey, and Tab takes it', async () => {
  const line = original.split('\n')[8];
  await bench.goTo(9, line.length + 1);
  await bench.compose(['tuidong', '推动'], ['gaozhiliang', '高质量']);
  await bench.page.locator(GREY, { hasText: '发展' }).first().waitFor();
  await bench.picture('phrase-in-grey');
  await bench.press('Tab');
  await bench.page.locator(GREY).first().waitFor({ state: 'detached' });
  await bench.save();
  assert.equal(onDisk(), original.replace(line, `${line}推动高质量发展`));
});

step('hovering over a phrase shows its card', async () => {
  const line = original.split('\n')[8];
  await bench.goTo(9, line.length + 1);
  await bench.page.keyboard.insertText('推动高质量发展。');
  await bench.goTo(9, line.length + 4);
  await bench.press('Control+K', 'Control+I');
  const card = bench.page.locator('.monaco-hover:not(.hidden)', { hasText: '推动高质量发展' }).first();
  await card.waitFor();
  await bench.pictureAsItIs('phrase-card');
  assert.match(await card.innerText(), /往年文稿 \d+ 篇使用[^]*见于：[^]*政府工作报告（20\d\d 年）/);
});

step('a sentence that is being written is no mistake yet; whoever leaves it in the middle is told', async () => {
  const line = original.split('\n')[6];
  const told = bench.page.locator('.markers-panel .monaco-list-row', { hasText: '句子没有写完' });
  await bench.problems('序号“（二）”重复');
  await bench.goTo(7, line.length + 1);
  // By hand, with the panel before the eyes all the time.
  for (const pair of [['tongshi', '同时'], ['anzhao', '按'], ['ge', '各'], ['xian', '县'], ['he', '和']]) {
    await bench.compose(pair);
    await bench.page.waitForTimeout(400);
    assert.equal(await told.count(), 0, pair[1]);
  }
  await bench.page.waitForTimeout(2000);
  assert.equal(await told.count(), 0, 'a pause');
  await bench.goTo(6, 1);
  await told.first().waitFor();
  await bench.goTo(7, line.length + 8);
  await bench.compose(['zhen', '镇'], ['ban', '办理。']);
  await told.first().waitFor({ state: 'detached' });
});

step('what is right where a number is wrong stands beside it', async () => {
  const hints = await bench.until(async () => {
    const lines = await bench.page.locator('.view-line').allInnerTexts();
    return lines.find((line) => line.includes('应为'));
  }, 'the right number');
  assert.match(hints.replace(/\s/g, ''), /应为（三）/);
});

step('the whole folder is checked', async () => {
  writeFileSync(join(folder, '方案.txt'), '云溪乡2026年造林方案\n\n一、任务\n全年造林三百亩,分两批完成。\n三、分工\n林业站负责验收。\n');
  await bench.command('拟稿: 检查整个文件夹');
  await bench.page.locator('.notification-toast', { hasText: '检查了 2 份文稿' }).waitFor();
  await bench.page.locator('.notification-toast', { hasText: '正在检查' }).waitFor({ state: 'detached' });
  const listed = await bench.problems('方案.txt');
  assert.ok(listed.some((row) => row.includes('序号应为“二、”')), String(listed));
  await bench.picture('folder');
  await bench.command('Notifications: Clear All Notifications');
});

step('the report opens beside the draft', async () => {
  await bench.command('拟稿: 打开检查报告');
  const frame = bench.page.frameLocator('iframe.webview').frameLocator('iframe');
  await frame.getByText('文稿检查报告').first().waitFor();
  await bench.picture('report');
});

step('the rules are settings, each with what it is about', async () => {
  await bench.command('拟稿: 设置');
  await bench.page.locator('.settings-editor .setting-item-contents').first().waitFor();
  await bench.page.locator('.settings-editor').getByText('规则').first().click();
  await bench.picture('settings');
});

step('a writer who is new is shown around', async () => {
  await bench.command('Welcome: Open Walkthrough...');
  await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: '用拟稿写文稿' }).first().click();
  await bench.page.getByText('打开一份示例文稿').first().waitFor();
  await bench.picture('walkthrough');
});

step('the sample draft opens without a file, and is checked', async () => {
  await bench.command('拟稿: 打开示例文稿');
  await bench.page.locator('.tab.active', { hasText: '青岚县' }).waitFor();
  assert.match(await bench.status(), /\d+ 处/);
  await bench.picture('sample');
});

step('the second start is quicker: the class-data archive has been made', async () => {
  const storage = join(work, 'data/data/User/globalStorage/nigao.nigao');
  await bench.until(() => existsSync(storage) && readdirSync(storage).some((file) => file.endsWith('.jsa')), 'the archive');
});

test('no step led to a message that stayed on the screen', async () => {
  assert.deepEqual(await bench.page.locator('.notification-toast').allInnerTexts(), []);
});

test('nothing tries to leave the machine', () => {
  assert.deepEqual(bench.elsewhere, []);
  assert.equal(server.attempts() ?? 0, 0);
});
