import * as vscode from 'vscode';
import { activeDraft, SOURCE } from './drafts';
import type { Activity, Service } from './service';

/** The item in the status bar: what there is to mend in the draft at hand, and what the server is doing. */
export function showStatus(service: Service): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('nigao.status', vscode.StatusBarAlignment.Left, 50);
  item.name = vscode.l10n.t('Nigao');
  item.command = 'nigao.showMenu';
  let later: NodeJS.Timeout | undefined;

  const update = () => {
    clearTimeout(later);
    const draft = activeDraft();
    if (!draft || service.activity === 'waiting') {
      item.hide();
      return;
    }
    const activity = service.activity === 'idle' && !service.hasChecked(draft.uri) ? 'checking' : service.activity;
    const findings = vscode.languages.getDiagnostics(draft.uri).filter((d) => d.source === SOURCE);
    item.text = `${icon(activity, findings)} ${text(activity, findings)}`;
    item.tooltip = tooltip(activity, findings);
    item.accessibilityInformation = { label: `${vscode.l10n.t('Nigao')}: ${text(activity, findings)}` };
    item.show();
  };
  // A check takes a few milliseconds: only one that takes longer is worth a change of the picture.
  const soon = () => {
    clearTimeout(later);
    later = setTimeout(update, service.activity === 'checking' ? 400 : 0);
  };
  update();
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(later) },
    service.onDidChange(soon),
    vscode.languages.onDidChangeDiagnostics(soon),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function icon(activity: Activity, findings: vscode.Diagnostic[]): string {
  switch (activity) {
    case 'starting':
    case 'checking':
      return '$(sync~spin)';
    case 'stopped':
    case 'noJava':
      return '$(circle-slash)';
    default:
      return findings.length === 0 ? '$(check)' : '$(pencil)';
  }
}

function text(activity: Activity, findings: vscode.Diagnostic[]): string {
  switch (activity) {
    case 'starting':
      return vscode.l10n.t('Nigao is starting');
    case 'stopped':
      return vscode.l10n.t('Nigao has stopped');
    case 'noJava':
      return vscode.l10n.t('Nigao needs Java');
    default:
      // While it looks again, the number so far stands.
      return findings.length === 0
        ? activity === 'checking' ? vscode.l10n.t('Nigao is checking') : vscode.l10n.t('Nigao: nothing to mend')
        : vscode.l10n.t('Nigao: {0} to look at', findings.length);
  }
}

function tooltip(activity: Activity, findings: vscode.Diagnostic[]): string {
  if (activity !== 'idle' && activity !== 'checking') {
    return vscode.l10n.t('Click for what can be done');
  }
  const count = (severity: vscode.DiagnosticSeverity) => findings.filter((d) => d.severity === severity).length;
  const told = [
    vscode.l10n.t('Errors: {0}', count(vscode.DiagnosticSeverity.Error)),
    vscode.l10n.t('Warnings: {0}', count(vscode.DiagnosticSeverity.Warning)),
    vscode.l10n.t(
      'Remarks: {0}',
      count(vscode.DiagnosticSeverity.Information) + count(vscode.DiagnosticSeverity.Hint),
    ),
  ];
  return activity === 'checking' ? `${vscode.l10n.t('Nigao is checking')}\n${told.join('\n')}` : told.join('\n');
}
