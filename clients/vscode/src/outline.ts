import * as vscode from 'vscode';
import { DocumentSymbolRequest, SymbolKind, type DocumentSymbol, type LanguageClient, type Range } from 'vscode-languageclient/node';
import { activeDraft } from './drafts';
import type { Service } from './service';

/** A heading in the tree. */
interface Node {
  readonly id: string;
  readonly draft: vscode.Uri;
  readonly symbol: DocumentSymbol;
  readonly range: vscode.Range;
  readonly heading: vscode.Range;
  readonly parent: Node | undefined;
  readonly children: Node[];
}

// The server tells the levels apart by kinds of symbols; what it means by them is said in its ToLsp.
const ICONS: ReadonlyMap<number, string> = new Map([
  [SymbolKind.File, 'book'],
  [SymbolKind.Module, 'file'],
  [SymbolKind.Namespace, 'primitive-square'],
  [SymbolKind.Class, 'circle-small-filled'],
  [SymbolKind.Null, 'copy'],
]);

/** The outline of the draft at hand, as the server sees it; it follows the cursor. */
export class Outline implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  private readonly view: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  private draft: vscode.TextDocument | undefined;
  private roots: Node[] = [];
  private told = '';
  private at: Node | undefined;
  private due: NodeJS.Timeout | undefined;

  constructor(private readonly service: Service) {
    this.view = vscode.window.createTreeView('nigao.outline', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      this.view.onDidChangeVisibility(() => this.soon(0)),
      service.onDidChange((activity) => activity === 'idle' && activeDraft() !== this.draft && this.soon(0)),
      vscode.window.onDidChangeActiveTextEditor(() => this.soon(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => document === activeDraft() && this.soon(300)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === this.draft && this.follow()),
      vscode.commands.registerCommand('nigao.outline.go', go),
      vscode.commands.registerCommand('nigao.outline.refactor', async (node: Node) => {
        await go(node);
        await vscode.commands.executeCommand('nigao.refactor');
      }),
    ];
    this.soon(0);
  }

  dispose(): void {
    clearTimeout(this.due);
    this.subscriptions.forEach((s) => s.dispose());
  }

  getChildren(node?: Node): Node[] {
    return node ? node.children : this.roots;
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const open = node.parent ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
    const item = new vscode.TreeItem(node.symbol.name, node.children.length ? open : vscode.TreeItemCollapsibleState.None);
    item.id = node.id;
    item.iconPath = new vscode.ThemeIcon(ICONS.get(node.symbol.kind) ?? 'circle-small');
    item.tooltip = node.symbol.name;
    item.command = { command: 'nigao.outline.go', title: '', arguments: [node] };
    return item;
  }

  private soon(wait: number): void {
    clearTimeout(this.due);
    this.due = setTimeout(() => void this.refresh(), wait);
  }

  private async refresh(): Promise<void> {
    const draft = activeDraft();
    // With the focus in a panel or a report the draft last looked at stays.
    if (!draft && vscode.window.visibleTextEditors.some((e) => e.document === this.draft)) {
      return;
    }
    const ready = this.service.activity === 'idle' || this.service.activity === 'checking';
    const client = draft && ready ? await this.service.client() : undefined;
    if (draft && !client) {
      return; // the server's first answer will bring us here again
    }
    const symbols = draft && client ? await ask(client, draft) : [];
    if (symbols === undefined) {
      this.soon(300); // overtaken by an edit
      return;
    }
    const same = draft === this.draft && JSON.stringify(symbols) === this.told;
    if (same) {
      return; // a tree that is built anew loses the click that is just being made
    }
    this.draft = draft;
    this.told = JSON.stringify(symbols);
    this.roots = draft && client ? nodes(client, draft.uri, symbols, undefined) : [];
    this.at = undefined;
    await vscode.commands.executeCommand('setContext', 'nigao.hasDraft', client !== undefined);
    await vscode.commands.executeCommand('setContext', 'nigao.hasOutline', this.roots.length > 0);
    this.changed.fire();
    this.follow();
  }

  private follow(): void {
    const editor = vscode.window.visibleTextEditors.find((e) => e.document === this.draft);
    const node = editor && deepest(this.roots, editor.selection.active);
    if (node && node.id !== this.at?.id && this.view.visible) {
      this.at = node;
      this.view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => (this.at = undefined));
    }
  }
}

async function ask(client: LanguageClient, draft: vscode.TextDocument): Promise<DocumentSymbol[] | undefined> {
  try {
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(draft);
    const found = await client.sendRequest(DocumentSymbolRequest.type, { textDocument });
    return (found ?? []).filter((symbol): symbol is DocumentSymbol => 'selectionRange' in symbol);
  } catch {
    return undefined;
  }
}

/** Ids are made of names, so that what was folded stays folded after an edit. */
function nodes(client: LanguageClient, draft: vscode.Uri, symbols: DocumentSymbol[], parent: Node | undefined): Node[] {
  const seen = new Map<string, number>();
  const place = (range: Range) => client.protocol2CodeConverter.asRange(range);
  return symbols.map((symbol) => {
    const count = (seen.get(symbol.name) ?? 0) + 1;
    seen.set(symbol.name, count);
    const node: Node = {
      id: `${parent?.id ?? ''}/${symbol.name}#${count}`,
      draft,
      symbol,
      range: place(symbol.range),
      heading: place(symbol.selectionRange),
      parent,
      children: [],
    };
    node.children.push(...nodes(client, draft, symbol.children ?? [], node));
    return node;
  });
}

/** The last heading at or above a position, as deep in the tree as there is one. */
function deepest(among: Node[], at: vscode.Position): Node | undefined {
  const node = among.findLast((n) => n.range.contains(at));
  return node && (deepest(node.children, at) ?? node);
}

/** By its URI: a draft that was closed and opened again is another document to the editor. */
async function go(node: Node): Promise<void> {
  const editor = await vscode.window.showTextDocument(node.draft);
  editor.selection = new vscode.Selection(node.heading.start, node.heading.start);
  editor.revealRange(node.heading, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
