import * as vscode from 'vscode';
import {
  DocumentDiagnosticRequest, ErrorAction, LanguageClient, RevealOutputChannelOn, type LanguageClientOptions, type ServerCapabilities, type StaticFeature,
} from 'vscode-languageclient/node';
import { SELECTOR } from './drafts';
import type { Program } from './program';
import { chosenSettings } from './settings';
import type { Writing } from './writing';

/** What a client tells while it runs. */
export interface Events {
  /** A draft is being checked; the function is called when it has been. */
  checking(draft: vscode.Uri): () => void;
}

/** The client of one run of the server. */
export async function createClient(
  program: Program, extension: vscode.Extension<unknown>, log: vscode.LogOutputChannel, events: Events, writing: Writing,
): Promise<LanguageClient> {
  const executable = { command: program.command, args: await program.server(), options: { env: program.environment() } };
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    // Writing to a server that is gone is no reason to stop: its end is noticed by itself, and another one is started.
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => usual.closed(),
    },
    middleware: {
      provideDiagnostics: async (document, previous, token, next) => {
        const draft = document instanceof vscode.Uri ? document : document.uri;
        const done = events.checking(draft);
        try {
          const report = await next(document, previous, token);
          return report ? writing.shown(draft, report) : report;
        } finally {
          done();
        }
      },
      // For Markdown the editor has an outline of its own; two trees, one below the other, are one too many there. The view
      // of ours (outline.ts) asks the server itself.
      provideDocumentSymbols: (document, token, next) =>
        document.languageId === 'markdown' ? [] : next(document, token),
      workspace: {
        configuration: ({ items }) => items.map(({ section, scopeUri }) =>
          section === 'nigao' ? chosenSettings(extension, scopeUri ? vscode.Uri.parse(scopeUri) : undefined) : null),
      },
    },
  };
  const client = new LanguageClient('nigao', 'Nigao', executable, options);
  const usual = client.createDefaultErrorHandler();
  client.registerFeature(new NoPolling());
  return client;
}

/** Asks the server for the findings of a draft again. */
export function checkAgain(client: LanguageClient, draft: vscode.Uri): void {
  const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === draft.toString());
  if (document && client.isRunning()) {
    client.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }
}

/**
 * Whole folders are checked when the writer asks (folder.ts). Left alone, the client would ask every two seconds, and a
 * folder of old plans would fill the Problems view with things nobody is going to change.
 */
class NoPolling implements StaticFeature {
  preInitialize(capabilities: ServerCapabilities): void {
    if (capabilities.diagnosticProvider) {
      capabilities.diagnosticProvider = { ...capabilities.diagnosticProvider, workspaceDiagnostics: false };
    }
  }

  fillClientCapabilities(): void {}

  initialize(): void {}

  getState(): { kind: 'static' } {
    return { kind: 'static' };
  }

  clear(): void {}
}
