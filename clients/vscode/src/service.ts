import * as path from 'node:path';
import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { checkAgain, createClient } from './client';
import { isDraft } from './drafts';
import { findJava } from './java';
import { Program } from './program';
import { Writing } from './writing';

/** What the server is doing. */
export type Activity = 'waiting' | 'starting' | 'idle' | 'checking' | 'stopped' | 'noJava';

/** The server's life: it starts with the first draft, and again when asked to. */
export class Service implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Activity>();
  readonly onDidChange = this.changed.event;

  private starting: Promise<LanguageClient | undefined> | undefined;
  private program: Program | undefined;
  private pending = 0;
  private readonly checked = new Set<string>();
  private state: Activity = 'waiting';
  private readonly writing = new Writing(async (draft) => {
    const client = await this.starting;
    if (client) {
      checkAgain(client, draft);
    }
  });

  constructor(
    private readonly context: vscode.ExtensionContext,
    readonly log: vscode.LogOutputChannel,
  ) {
    context.subscriptions.push(
      this.writing,
      vscode.workspace.onDidOpenTextDocument((document) => this.startFor(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.startFor(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.checked.delete(uri.toString())),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.startAgainIfStopped()),
      vscode.workspace.onDidChangeConfiguration((e) => {
        if (e.affectsConfiguration('nigao.java.home') && this.starting) {
          void this.restart();
        }
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.startFor(document));
  }

  get activity(): Activity {
    return this.state;
  }

  /** Whether what is known of a draft came from the server: no findings before that do not mean that there are none. */
  hasChecked(draft: vscode.Uri): boolean {
    return this.checked.has(draft.toString());
  }

  /** The running client; started if it was not. Nothing when there is no Java, which the writer has then been told. */
  client(): Promise<LanguageClient | undefined> {
    return (this.starting ??= this.start());
  }

  /** The program for commands that run beside the server. */
  async command(): Promise<Program | undefined> {
    await this.client();
    return this.program;
  }

  async restart(): Promise<void> {
    const old = this.starting;
    this.starting = undefined;
    await (await old)?.stop().catch(() => {});
    await this.client();
  }

  async dispose(): Promise<void> {
    await (await this.starting)?.stop().catch(() => {});
  }

  private startFor(document: vscode.TextDocument): void {
    if (!this.starting && isDraft(document)) {
      void this.client();
    }
  }

  private startAgainIfStopped(): void {
    if (this.state === 'noJava') {
      void this.restart();
    }
  }

  private async start(): Promise<LanguageClient | undefined> {
    this.become('starting');
    const setting = vscode.workspace.getConfiguration('nigao').get('java.home', '');
    const bundled = path.join(this.context.extensionPath, 'runtime');
    const java = await findJava({ setting, bundled, env: process.env });
    if (!java) {
      this.become('noJava');
      void this.tellNoJava(setting);
      return undefined;
    }
    this.log.info(`Java ${java.runtime}: ${java.command}`);
    this.program = new Program(java, this.context.extensionPath, this.context.globalStorageUri.fsPath);
    const events = { checking: (draft: vscode.Uri) => this.checking(draft) };
    const client = await createClient(this.program, this.context.extension, this.log, events, this.writing);
    client.onDidChangeState(({ newState }) => {
      this.pending = 0;
      this.checked.clear();
      this.become(newState === State.Running ? 'idle' : newState === State.Stopped ? 'stopped' : 'starting');
    });
    try {
      await client.start();
    } catch (error) {
      this.log.error(String(error));
      this.become('stopped');
      return undefined;
    }
    // Later, so that it does not take the processor from the first check.
    const making = setTimeout(() => void this.program?.makeArchive().catch((e) => this.log.warn(String(e))), 15_000);
    this.context.subscriptions.push({ dispose: () => clearTimeout(making) });
    return client;
  }

  private checking(draft: vscode.Uri): () => void {
    this.pending++;
    this.become('checking');
    return () => {
      this.pending = Math.max(0, this.pending - 1);
      this.checked.add(draft.toString());
      if (this.pending === 0 && this.state === 'checking') {
        this.become('idle');
      }
    };
  }

  private become(state: Activity): void {
    if (state !== this.state) {
      this.state = state;
      void vscode.commands.executeCommand('setContext', 'nigao.running', state === 'idle' || state === 'checking');
      this.changed.fire(state);
    }
  }

  private async tellNoJava(setting: string): Promise<void> {
    const message = setting
      ? vscode.l10n.t('“{0}”, given in the setting nigao.java.home, is no Java 17 or newer.', setting)
      : vscode.l10n.t('Nigao needs Java 17 or newer and found none. Install it, or choose where it is.');
    const choose = vscode.l10n.t('Choose Java…');
    const settings = vscode.l10n.t('Settings');
    const answer = await vscode.window.showErrorMessage(message, choose, settings);
    if (answer === choose) {
      await vscode.commands.executeCommand('nigao.chooseJava');
    } else if (answer === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'nigao.java.home');
    }
  }
}
