// The real VS Code server, in a network of its own that leads nowhere, so that whatever tries to leave is counted.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { addLanguagePack } from './language-pack.mjs';

const UNSHARE = '/usr/bin/unshare';
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'DejaVu Sans Mono', 'Noto Sans CJK SC'",
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'workbench.colorTheme': 'Default Light Modern',
  'window.commandCenter': false,
};

export class CodeServer {
  /** Starts it; code is the folder lib/vscode, extensions are .vsix files, work an empty folder. */
  static async start({ code, extensions, work, settings = {}, trusted = true, locale = 'zh-cn', env = {} }) {
    const main = join(code, 'out/server-main.js');
    const data = join(work, 'data');
    const folders = ['--server-data-dir', data, '--extensions-dir', join(work, 'extensions'), '--accept-server-license-terms'];
    mkdirSync(join(data, 'data/User'), { recursive: true });
    writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
    for (const extension of extensions) {
      execFileSync(process.execPath, [main, ...folders, '--install-extension', extension], { stdio: ['ignore', 'ignore', 'pipe'] });
    }
    if (locale === 'zh-cn') {
      addLanguagePack(code, join(data, 'data'));
    }
    const server = new CodeServer();
    const socket = join(work, 'socket');
    const command = [
      process.execPath, main, ...folders, '--socket-path', socket, '--without-connection-token', '--telemetry-level', 'off',
      '--enable-smoke-test-driver', '--locale', locale, ...(trusted ? ['--disable-workspace-trust'] : []),
    ];
    server.isolated = spawnSync(UNSHARE, ['-n', process.execPath, '-e', '']).status === 0;
    const [file, ...args] = server.isolated ? [UNSHARE, '-n', ...command] : command;
    server.process = spawn(file, args, {
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    server.ended = new Promise((resolve) => server.process.on('exit', resolve).on('error', resolve));
    process.on('exit', () => server.kill()); // also when a test ends in the middle
    server.log = '';
    server.process.stdout.on('data', (d) => (server.log += d));
    server.process.stderr.on('data', (d) => (server.log += d));
    for (let i = 0; !existsSync(socket); i++) {
      if (i > 300 || server.process.exitCode !== null) {
        throw new Error(`VS Code did not start:\n${server.log}`);
      }
      await new Promise((r) => setTimeout(r, 100));
    }
    // The browser is outside of that network and comes in by way of a file.
    server.relay = net.createServer((outer) => {
      const inner = net.connect(socket);
      outer.on('error', () => inner.destroy());
      inner.on('error', () => outer.destroy());
      outer.pipe(inner).pipe(outer);
    });
    await new Promise((resolve) => server.relay.listen(0, '127.0.0.1', resolve));
    server.url = `http://127.0.0.1:${server.relay.address().port}/`;
    server.work = work;
    return server;
  }

  /** How often something in there tried to reach another machine. Nothing if it could not be shut in. */
  attempts() {
    if (!this.isolated) {
      return undefined;
    }
    const folder = `/proc/${this.process.pid}/net`;
    const [names, values] = readFileSync(`${folder}/snmp`, 'utf8').split('\n').filter((l) => l.startsWith('Ip:')).map((l) => l.split(' '));
    const v6 = /^Ip6OutNoRoutes\s+(\d+)/m.exec(readFileSync(`${folder}/snmp6`, 'utf8'));
    return Number(values[names.indexOf('OutNoRoutes')]) + Number(v6?.[1] ?? 0);
  }

  async stop() {
    this.relay?.close();
    this.kill();
    await this.ended;
    rmSync(join(this.work, 'socket'), { force: true });
  }

  /** With everything that it started. */
  kill() {
    try {
      process.kill(-this.process.pid, 'SIGTERM');
    } catch {
      // gone already
    }
  }
}
