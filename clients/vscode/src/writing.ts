import * as vscode from 'vscode';
import type { vsdiag } from 'vscode-languageclient';

/** Who stops for so long, in milliseconds, looks at what is written. */
const PAUSE = 1200;

/** More than that in one go is pasted, not written. */
const LONGEST = 40;

/**
 * What is new on the line that is being written waits until the writer pauses or goes on to another line; what may be gone
 * once the sentence is written waits for as long as the writer stays there and does not save: half a sentence is no mistake
 * yet. The server knows nothing of this; its findings depend on the text alone.
 */
export class Writing implements vscode.Disposable {
  private place: { draft: vscode.Uri; line: number; at: number } | undefined;
  private later: NodeJS.Timeout | undefined;
  private waiting = false;
  private readonly listening: vscode.Disposable;

  /** @param look is called when what waited may be shown */
  constructor(private readonly look: (draft: vscode.Uri) => void) {
    this.listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const change = contentChanges.length === 1 ? contentChanges[0] : undefined;
        const written = change && change.range.isSingleLine && change.text.length <= LONGEST && reason === undefined;
        if (written) {
          const line = change.range.start.line + change.text.split('\n').length - 1;
          this.place = { draft: document.uri, line, at: Date.now() };
        } else if (contentChanges.length > 0) {
          this.place = undefined;
        }
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const here = textEditor.document.uri.toString() === this.place?.draft.toString();
        if (!here || selections.every(({ active }) => active.line !== this.place?.line)) {
          this.leave();
        }
      }),
      vscode.workspace.onDidSaveTextDocument(() => this.leave()),
    );
  }

  /** A report without what should wait; such a report has no id, so that the next one is whole. */
  shown(draft: vscode.Uri, report: vsdiag.DocumentDiagnosticReport): vsdiag.DocumentDiagnosticReport {
    if (this.place?.draft.toString() !== draft.toString() || report.kind !== 'full') {
      return report;
    }
    const { line, at } = this.place;
    const rest = at + PAUSE - Date.now();
    const onLine = (d: vscode.Diagnostic) => d.range.start.line <= line && line <= d.range.end.line;
    const known = new Set(vscode.languages.getDiagnostics(draft).filter(onLine).map(name));
    const items = report.items.filter((d) => !onLine(d) || known.has(name(d)) || (rest <= 0 && !isPatient(d)));
    if (items.length === report.items.length) {
      return report;
    }
    this.waiting = true;
    clearTimeout(this.later);
    if (rest > 0) {
      this.later = setTimeout(() => this.look(draft), rest);
    }
    return { kind: report.kind, items };
  }

  private leave(): void {
    const draft = this.place?.draft;
    this.place = undefined;
    clearTimeout(this.later);
    if (draft && this.waiting) {
      this.waiting = false;
      this.look(draft);
    }
  }

  dispose(): void {
    clearTimeout(this.later);
    this.listening.dispose();
  }
}

/** The rule of a finding, by which it is known again while its place and words change. */
function name({ source, code }: vscode.Diagnostic): string {
  return `${source} ${typeof code === 'object' ? code.value : code}`;
}

/** Whether the rule of a finding waits for the end of the sentence. */
function isPatient(diagnostic: vscode.Diagnostic): boolean {
  return (diagnostic as { data?: { patient?: boolean } }).data?.patient === true;
}
