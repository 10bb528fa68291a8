import * as vscode from 'vscode';

/** What a finding of ours is marked with. */
export const SOURCE = '拟稿';

const LANGUAGES = ['plaintext', 'markdown'];
const SCHEMES = ['file', 'untitled'];

/** The documents that the server is told of. */
export const SELECTOR = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

// Looking further would cost on a log file of a hundred megabytes, and a Chinese draft begins in Chinese.
const LOOK_AT = 20_000;
const HAN = /\p{Script=Han}/u;

export function isText(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);
}

/** Whether somebody writes Chinese here: for a README in English or a list of packages no server is started. */
export function isDraft(document: vscode.TextDocument): boolean {
  return isText(document) && HAN.test(document.getText(new vscode.Range(0, 0, 200, 0)).slice(0, LOOK_AT));
}

/** The draft in the editor that has the focus. */
export function activeDraft(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isText(document) ? document : undefined;
}
