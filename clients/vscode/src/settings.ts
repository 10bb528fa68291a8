import * as vscode from 'vscode';

/**
 * What the user has set under `nigao`, and nothing else: a default of the editor must not win over the `nigao.json` of the
 * folder.
 */
export function chosenSettings(extension: vscode.Extension<unknown>, scope?: vscode.Uri): object {
  const configuration = vscode.workspace.getConfiguration(undefined, scope ?? null);
  const chosen: Record<string, unknown> = {};
  for (const key of declared(extension)) {
    const found = configuration.inspect(key);
    const value = found?.workspaceFolderValue ?? found?.workspaceValue ?? found?.globalValue;
    if (value !== undefined && value !== null) {
      put(chosen, key.split('.').slice(1), value);
    }
  }
  return chosen;
}

function declared(extension: vscode.Extension<unknown>): string[] {
  const pages: { properties: object }[] = extension.packageJSON.contributes.configuration;
  return pages.flatMap((page) => Object.keys(page.properties)).filter((key) => !key.startsWith('nigao.java.'));
}

/** Puts a value at `a.b.c`. */
function put(into: Record<string, unknown>, [key, ...rest]: string[], value: unknown): void {
  if (key === undefined) {
    return;
  }
  if (rest.length === 0) {
    into[key] = value;
  } else {
    put((into[key] ??= {}) as Record<string, unknown>, rest, value);
  }
}
