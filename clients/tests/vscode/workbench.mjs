// The workbench as a person uses it: by keys, and by what is to be seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

// Without these the browser looks for its maker's servers at every start.
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
/** From one word to the next, in milliseconds. */
const HAND = 150;

const WAIT = 30_000;

export class Workbench {
  /** Opens a folder in a browser of its own. */
  static async open({ url, folder, pictures }) {
    const bench = new Workbench();
    bench.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
    bench.page = await bench.browser.newPage({ viewport: { width: 1360, height: 850 } });
    bench.page.setDefaultTimeout(WAIT);
    bench.elsewhere = [];
    bench.page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1') {
        bench.elsewhere.push(request.url());
      }
    });
    mkdirSync(pictures, { recursive: true });
    bench.pictures = pictures;
    await bench.page.goto(`${url}?folder=${encodeURIComponent(folder)}`, { waitUntil: 'domcontentloaded' });
    await bench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return bench;
  }

  async close() {
    await this.browser.close();
  }

  /** A picture for people to look at. */
  async picture(name) {
    await this.page.mouse.move(700, 5); // off everything that explains itself under the pointer
    await this.pictureAsItIs(name);
  }

  async pictureAsItIs(name) {
    await this.page.waitForTimeout(400); // what slides in has arrived
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`) });
  }

  /** Does something; if it fails, a picture shows what a person would have seen. */
  async watched(name, run) {
    try {
      await run();
    } catch (error) {
      await this.picture(`FAILED-${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 60)}`).catch(() => {});
      await this.press('Escape', 'Escape');
      throw error;
    }
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  /** Writes as an input method does: each row of letters is composed, and becomes the characters that are chosen for it. */
  async compose(...pairs) {
    this.inputMethod ??= await this.page.context().newCDPSession(this.page);
    for (const [letters, chosen] of pairs) {
      for (let end = 1; end <= letters.length; end++) {
        const text = letters.slice(0, end);
        await this.inputMethod.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      }
      await this.inputMethod.send('Input.insertText', { text: chosen });
      // Nobody begins the next word within the 10 ms after which the editor asks for proposals; it would ask about its first letters.
      await this.page.waitForTimeout(HAND);
    }
  }

  /** Opens a file of the folder; what was open stays. */
  async openFile(name) {
    await this.press('Control+P');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Takes an entry of the menu of fixes that is open; by keys, because the menu keeps the pointer off for a while. */
  async choose(title) {
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    await entries.filter({ hasText: title }).first().waitFor();
    for (let i = await entries.count(); !(await entries.and(this.page.locator('.focused')).innerText()).includes(title); i--) {
      if (i < 0) {
        throw new Error(`no entry ${title}`);
      }
      await this.press('ArrowDown');
    }
    await this.press('Enter');
  }

  async closeFiles() {
    await this.press('Control+K', 'Control+W');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** A command by its title in the palette. */
  async command(title) {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.press('Enter');
  }

  /** The caret, counted from 1. */
  async goTo(line, column) {
    await this.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.focusEditor();
  }

  async focusEditor() {
    await this.press('Control+1');
  }

  /** Shows a part of the side bar. */
  async sideBar(name) {
    const action = this.page.locator('.activitybar .action-item', { has: this.page.locator(`[aria-label^="${name}"]`) }).first();
    const title = this.page.locator('.part.sidebar > .title', { hasText: name });
    await this.until(async () => {
      if (await title.isVisible()) {
        return true;
      }
      await action.click();
      // An outline that is just told to follow the cursor brings itself to the front once more.
      await this.page.waitForTimeout(500);
      return title.isVisible();
    }, `${name} in the side bar`);
  }

  /** What the status bar says of the draft at hand, once it has been checked. */
  async status() {
    const item = this.page.locator('[id$="nigao.status"]').first();
    return this.until(async () => {
      const text = (await item.isVisible()) ? await item.innerText() : '';
      return /拟稿：/.test(text) && text.trim();
    }, 'the number of findings in the status bar');
  }

  async save() {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** The text of rows, once there is one at least. */
  async rows(selector, containing) {
    const rows = this.page.locator(selector);
    await (containing ? rows.filter({ hasText: containing }) : rows).first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  async problems(containing) {
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.press('Control+Shift+M');
    }
    return this.rows('.markers-panel .monaco-list-row', containing);
  }

  /** Goes on when a condition holds. */
  async until(condition, what) {
    const end = Date.now() + WAIT;
    for (;;) {
      const found = await condition();
      if (found) {
        return found;
      }
      if (Date.now() > end) {
        throw new Error(`not within ${WAIT / 1000} s: ${what}`);
      }
      await this.page.waitForTimeout(100);
    }
  }
}
