import { promises as fs } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { activeDraft } from './drafts';
import type { Service } from './service';

/** "Open check report": the program's own HTML report, in a view beside the draft. */
export class Reports implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private shown: { name: string; html: string } | undefined;

  constructor(
    private readonly service: Service,
    private readonly storage: vscode.Uri,
  ) {}

  dispose(): void {
    this.panel?.dispose();
  }

  async open(resource?: vscode.Uri): Promise<void> {
    const draft = activeDraft();
    const uri = resource ?? draft?.uri;
    const program = uri && (await this.service.command());
    if (!program) {
      return;
    }
    const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Writing the report') };
    await vscode.window.withProgress(options, async () => {
      try {
        const html = await this.withFile(uri, (file) =>
          program.run(['check', '--format', 'html', '--fail-on', 'never', file], AbortSignal.timeout(120_000)));
        this.show(path.basename(uri.path), html);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(vscode.l10n.t('There is no report: {0}', reason));
      }
    });
  }

  async save(): Promise<void> {
    if (!this.shown) {
      return;
    }
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(process.cwd());
    const name = vscode.l10n.t('{0} - check report.html', path.parse(this.shown.name).name);
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder, name),
      filters: { HTML: ['html'] },
    });
    if (target) {
      await vscode.workspace.fs.writeFile(target, Buffer.from(this.shown.html, 'utf8'));
    }
  }

  private show(name: string, html: string): void {
    this.shown = { name, html };
    const title = vscode.l10n.t('Check report: {0}', name);
    if (!this.panel) {
      // The report is a page without scripts, and says in its own policy that it may load nothing.
      const options = { enableScripts: false, localResourceRoots: [] };
      this.panel = vscode.window.createWebviewPanel('nigao.report', title, vscode.ViewColumn.Beside, options);
      this.panel.onDidDispose(() => (this.panel = undefined));
    }
    this.panel.title = title;
    this.panel.webview.html = html;
    this.panel.reveal(undefined, true);
  }

  /** The program reads files: what is not saved yet is lent to it under its own name, for as long as it takes. */
  private async withFile(uri: vscode.Uri, use: (file: string) => Promise<string>): Promise<string> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (uri.scheme === 'file') {
      if (open?.isDirty) {
        await open.save();
      }
      return use(uri.fsPath);
    }
    await fs.mkdir(this.storage.fsPath, { recursive: true });
    const folder = await fs.mkdtemp(path.join(this.storage.fsPath, 'report-'));
    try {
      const extension = open?.languageId === 'markdown' ? '.md' : '.txt';
      const file = path.join(folder, path.basename(uri.path, extension) + extension);
      await fs.writeFile(file, open?.getText() ?? '', { mode: 0o600 });
      return await use(file);
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  }
}
