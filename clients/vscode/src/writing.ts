import * as vscode from 'vscode';
import type { vsdiag } from 'vscode-languageclient';

/** Who stops for so long, in milliseconds, looks at what is written. */
const PAUSE = 1200;

/** More than that in one go is pasted, not written. */
const LONGEST = 40;

/**
 * What is new on the line that is being written waits until the writer pauses or goes on to another line: half a sentence
 * is no mistake yet. The server knows nothing of this; its findings depend on the text alone.
 */
export class Writing implements vscode.Disposable {
  private place: { draft: string; line: number; at: number } | undefined;
  private later: NodeJS.Timeout | undefined;
  private readonly listening: vscode.Disposable;

  /** @param look is called when what waited may be shown */
  constructor(private readonly look: (draft: vscode.Uri) => void) {
    this.listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const change = contentChanges.length === 1 ? contentChanges[0] : undefined;
      const written = change && change.range.isSingleLine && change.text.length <= LONGEST && reason === undefined;
      if (written) {
        const line = change.range.start.line + change.text.split('\n').length - 1;
        this.place = { draft: document.uri.toString(), line, at: Date.now() };
      } else if (contentChanges.length > 0) {
        this.place = undefined;
      }
    });
  }

  /** A report without what should wait; such a report has no id, so that the next one is whole. */
  shown(draft: vscode.Uri, report: vsdiag.DocumentDiagnosticReport): vsdiag.DocumentDiagnosticReport {
    const rest = this.place ? this.place.at + PAUSE - Date.now() : 0;
    if (!this.place || this.place.draft !== draft.toString() || rest <= 0 || report.kind !== 'full') {
      return report;
    }
    const { line } = this.place;
    const onLine = (d: vscode.Diagnostic) => d.range.start.line <= line && line <= d.range.end.line;
    const known = new Set(vscode.languages.getDiagnostics(draft).filter(onLine).map(name));
    const items = report.items.filter((d) => !onLine(d) || known.has(name(d)));
    if (items.length === report.items.length) {
      return report;
    }
    clearTimeout(this.later);
    this.later = setTimeout(() => this.look(draft), rest);
    return { kind: report.kind, items };
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
