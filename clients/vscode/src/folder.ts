import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import {
  WorkDoneProgress, WorkspaceDiagnosticRequest, type LanguageClient, type WorkspaceDiagnosticReport,
} from 'vscode-languageclient/node';
import type { Service } from './service';

/** "Check the whole folder": asks the server for the findings of every draft in the workspace, and lists them. */
export class FolderCheck implements vscode.Disposable {
  private readonly found = vscode.languages.createDiagnosticCollection('nigao-folder');
  private readonly results = new Map<string, { resultId: string | undefined; findings: vscode.Diagnostic[] }>();
  private readonly opened = vscode.workspace.onDidOpenTextDocument((document) => this.found.delete(document.uri));

  constructor(private readonly service: Service) {}

  dispose(): void {
    this.opened.dispose();
    this.found.dispose();
  }

  async run(): Promise<void> {
    const client = await this.service.client();
    if (!client) {
      return;
    }
    const title = vscode.l10n.t('Checking the whole folder');
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    const checked = await vscode.window.withProgress(options, async (progress, token) => {
      try {
        return await this.ask(client, progress, token);
      } catch (error) {
        if (!token.isCancellationRequested) {
          this.service.log.error(String(error));
          void vscode.window.showErrorMessage(vscode.l10n.t('The folder could not be checked. The log says why.'));
        }
        return undefined;
      }
    });
    if (checked !== undefined) {
      await this.tell();
    }
  }

  /** The number of drafts that were checked. */
  private async ask(
    client: LanguageClient, progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken,
  ): Promise<number> {
    const partialResultToken = randomUUID();
    const workDoneToken = randomUUID();
    let reached = 0;
    const listeners = [
      client.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, (part) => void this.show(client, part)),
      client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
        if (step.kind === 'report') {
          const increment = Math.max(0, (step.percentage ?? reached) - reached);
          reached += increment;
          progress.report({ increment, ...(step.message ? { message: step.message } : {}) });
        }
      }),
    ];
    this.found.clear();
    try {
      const previousResultIds = [...this.results].flatMap(([uri, { resultId }]) =>
        resultId === undefined ? [] : [{ uri, value: resultId }]);
      const params = { identifier: 'nigao', previousResultIds, partialResultToken, workDoneToken };
      await this.show(client, await client.sendRequest(WorkspaceDiagnosticRequest.type, params, token));
      return this.results.size;
    } finally {
      listeners.forEach((listener) => listener.dispose());
    }
  }

  private async show(client: LanguageClient, report: Pick<WorkspaceDiagnosticReport, 'items'>): Promise<void> {
    for (const item of report.items) {
      const findings = item.kind === 'full'
        ? await client.protocol2CodeConverter.asDiagnostics(item.items)
        : (this.results.get(item.uri)?.findings ?? []);
      this.results.set(item.uri, { resultId: item.resultId, findings });
      const uri = client.protocol2CodeConverter.asUri(item.uri);
      // A draft that is open shows its findings already.
      if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) {
        this.found.set(uri, findings);
      }
    }
  }

  private async tell(): Promise<void> {
    const total = [...this.results.values()].reduce((sum, { findings }) => sum + findings.length, 0);
    const message = vscode.l10n.t('Drafts checked: {0}. Places to look at: {1}.', this.results.size, total);
    if (total > 0) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
    const report = vscode.l10n.t('Open Check Report');
    void vscode.window.showInformationMessage(message, report).then((answer) => {
      const folder = vscode.workspace.workspaceFolders?.[0];
      if (answer === report && folder) {
        void vscode.commands.executeCommand('nigao.openReport', folder.uri);
      }
    });
  }
}
