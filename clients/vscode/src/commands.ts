import { promises as fs } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient/node';
import type { FolderCheck } from './folder';
import type { Reports } from './report';
import type { Service } from './service';

/** The commands of the palette, the menus and the walkthrough. */
export function registerCommands(
  context: vscode.ExtensionContext, service: Service, folder: FolderCheck, reports: Reports,
): void {
  const on = (name: string, run: (...args: never[]) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(`nigao.${name}`, run));

  on('fixAll', () => codeAction('source.fixAll.nigao', 'first'));
  on('refactor', () => codeAction('refactor', 'never'));
  on('checkFolder', () => folder.run());
  on('openReport', (resource?: vscode.Uri) => reports.open(resource instanceof vscode.Uri ? resource : undefined));
  on('saveReport', () => reports.save());
  on('openSample', () => openSample(context.extensionPath));
  on('openSettings', () => vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`));
  on('chooseJava', () => chooseJava());
  on('restart', () => service.restart());
  on('showLog', () => service.log.show());
  on('showMenu', () => showMenu(service));
  on('showReferences', (uri: string, at: Position, places: Location[]) => showReferences(service, uri, at, places));
}

async function codeAction(kind: string, apply: 'first' | 'never'): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply });
}

/** A draft with faults in it, not tied to any file. */
async function openSample(extension: string): Promise<void> {
  const content = await fs.readFile(path.join(extension, 'walkthrough', 'sample.txt'), 'utf8');
  const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
  await vscode.window.showTextDocument(document);
}

async function chooseJava(): Promise<void> {
  const [home] = (await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Choose the folder where Java 17 or newer is installed'),
    openLabel: vscode.l10n.t('Use this Java'),
  })) ?? [];
  if (home) {
    await vscode.workspace.getConfiguration('nigao').update('java.home', home.fsPath, vscode.ConfigurationTarget.Global);
  }
}

/** What can be done, from the status bar. */
async function showMenu(service: Service): Promise<void> {
  const entry = (icon: string, label: string, command: string) => ({ label: `$(${icon}) ${label}`, command });
  const running = [
    entry('warning', vscode.l10n.t('Show the places to look at'), 'workbench.actions.view.problems'),
    entry('sparkle', vscode.l10n.t('Fix everything that is safe to fix'), 'nigao.fixAll'),
    entry('output', vscode.l10n.t('Open Check Report'), 'nigao.openReport'),
    ...(vscode.workspace.workspaceFolders ? [entry('checklist', vscode.l10n.t('Check the whole folder'), 'nigao.checkFolder')] : []),
  ];
  const always = [
    entry('gear', vscode.l10n.t('Settings'), 'nigao.openSettings'),
    entry('debug-restart', vscode.l10n.t('Restart'), 'nigao.restart'),
    entry('list-flat', vscode.l10n.t('Show the log'), 'nigao.showLog'),
  ];
  const noJava = [entry('coffee', vscode.l10n.t('Choose Java…'), 'nigao.chooseJava')];
  const entries = service.activity === 'noJava' ? noJava : service.activity === 'stopped' ? [] : running;
  const chosen = await vscode.window.showQuickPick([...entries, ...always], { placeHolder: vscode.l10n.t('Nigao') });
  if (chosen) {
    await vscode.commands.executeCommand(chosen.command);
  }
}

/** For lenses: only a client can make the objects that the editor's own command wants. */
async function showReferences(service: Service, uri: string, at: Position, places: Location[]): Promise<void> {
  const converter = (await service.client())?.protocol2CodeConverter;
  if (converter) {
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      converter.asUri(uri),
      converter.asPosition(at),
      places.map((place) => converter.asLocation(place)),
    );
  }
}
