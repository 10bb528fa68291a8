import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { FolderCheck } from './folder';
import { Outline } from './outline';
import { Reports } from './report';
import { Service } from './service';
import { showStatus } from './status';

let service: Service | undefined;

/** Nothing is decided here: everything about drafts comes from the server. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Nigao', { log: true });
  service = new Service(context, log);
  const folder = new FolderCheck(service);
  const reports = new Reports(service, context.globalStorageUri);
  context.subscriptions.push(log, folder, reports, showStatus(service), new Outline(service));
  // To the editor a word of plain text goes on through ，and 。; behind it nothing is proposed in the middle of a paragraph.
  context.subscriptions.push(vscode.languages.setLanguageConfiguration('plaintext', { wordPattern: /[\p{L}\p{M}\p{N}_]+/u }));
  registerCommands(context, service, folder, reports);
}

export async function deactivate(): Promise<void> {
  await service?.dispose();
}
