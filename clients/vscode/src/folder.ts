import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import {
  WorkDoneProgress, WorkspaceDiagnosticRequest, type Diagnostic, type LanguageClient, type WorkspaceDiagnosticReport,
} from 'vscode-languageclient/node';
import type { Service } from './service';

/** "Check the whole folder": asks the server for the findings of every draft in the workspace, and lists them. */
export class FolderCheck implements vscode.Disposable {
  private readonly found = vscode.languages.createDiagnosticCollection('nigao-folder');
  // A draft that is open shows its findings itself.
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
    const reports = await vscode.window.withProgress(options, async (progress, token) => {
      try {
        return await ask(client, progress, token);
      } catch (error) {
        if (!token.isCancellationRequested) {
          this.service.log.error(String(error));
          void vscode.window.showErrorMessage(vscode.l10n.t('The folder could not be checked. The log says why.'));
        }
        return undefined;
      }
    });
    if (reports) {
      await this.show(client, reports);
    }
  }

  private async show(client: LanguageClient, reports: Map<string, Diagnostic[]>): Promise<void> {
    const open = new Set(vscode.workspace.textDocuments.map((document) => document.uri.toString()));
    let total = 0;
    this.found.clear();
    for (const [name, findings] of reports) {
      const uri = client.protocol2CodeConverter.asUri(name);
      total += findings.length;
      if (!open.has(uri.toString())) {
        this.found.set(uri, await client.protocol2CodeConverter.asDiagnostics(findings));
      }
    }
    if (total > 0) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
    const message = vscode.l10n.t('Drafts checked: {0}. Places to look at: {1}.', reports.size, total);
    const report = vscode.l10n.t('Open Check Report');
    void vscode.window.showInformationMessage(message, report).then((answer) => {
      const folder = vscode.workspace.workspaceFolders?.[0];
      if (answer === report && folder) {
        void vscode.commands.executeCommand('nigao.openReport', folder.uri);
      }
    });
  }
}

/** The findings of every draft by its URI; they come in parts, of which the last is the answer itself. */
async function ask(
  client: LanguageClient, progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken,
): Promise<Map<string, Diagnostic[]>> {
  const reports = new Map<string, Diagnostic[]>();
  const hear = (part: Pick<WorkspaceDiagnosticReport, 'items'>) =>
    part.items.forEach((item) => item.kind === 'full' && reports.set(item.uri, item.items));
  const partialResultToken = randomUUID();
  const workDoneToken = randomUUID();
  let reached = 0;
  const listeners = [
    client.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, hear),
    client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
      if (step.kind === 'report') {
        const increment = Math.max(0, (step.percentage ?? reached) - reached);
        reached += increment;
        progress.report({ increment, ...(step.message ? { message: step.message } : {}) });
      }
    }),
  ];
  try {
    const params = { identifier: 'nigao', previousResultIds: [], partialResultToken, workDoneToken };
    hear(await client.sendRequest(WorkspaceDiagnosticRequest.type, params, token));
    return reports;
  } finally {
    listeners.forEach((listener) => listener.dispose());
  }
}
