// How long a writer waits for a language server, over its real pipes. Usage and results: README.md beside this file.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Client } from './client.mjs';
import { draft, random } from './drafts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : process.argv[at + 1];
};
const KEYS = Number(option('keys', 300));
const STARTS = Number(option('starts', 7));
const SIZES = option('sizes', '6000,100000,1000000').split(',').map(Number);

const PUSH = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
const PULL = { textDocument: { ...PUSH.textDocument, diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

const servers = {
    nigao: { command: [join(root, 'nigao'), 'lsp'], capabilities: PULL },
    empty: { command: [join(here, 'empty-server')], capabilities: PUSH },
    autocorrect: { command: (option('autocorrect', '')).split(' '), capabilities: PUSH },
};
const chosen = option('servers', 'nigao,empty,autocorrect').split(',').filter(name => servers[name].command[0]);

const quantile = (times, q) => times.slice().sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];
const ms = t => t.toFixed(1);
const uri = 'file:///draft/draft.txt';

async function start(server) {
    const client = new Client(server.command);
    const { message, at } = await client.request('initialize',
        { processId: process.pid, rootUri: null, capabilities: server.capabilities });
    client.notify('initialized', {});
    return { client, initialized: at - client.spawned, can: message.result.capabilities };
}

function open(client, text) {
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
}

/** The diagnostics of the version just sent: asked for where the server can be asked, else waited for. */
function diagnostics(session, version, resultId) {
    if (session.can.diagnosticProvider) {
        return session.client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId: resultId });
    }
    // AutoCorrect first takes back what it had said, then says all anew; every draft here has something to say of.
    return session.client.heard('textDocument/publishDiagnostics', params => params.diagnostics.length > 0);
}

/** Start to initialize, and start to the first diagnostics of a draft. */
async function starts(name, text) {
    const initialize = [], first = [], memory = [];
    for (let i = 0; i < STARTS; i++) {
        const session = await start(servers[name]);
        initialize.push(session.initialized);
        if (name !== 'empty') {
            const answer = diagnostics(session, 1);
            open(session.client, text);
            const { at } = await (session.can.diagnosticProvider ? diagnostics(session, 1) : answer);
            first.push(at - session.client.spawned);
        }
        memory.push(session.client.memory());
        await session.client.stop();
    }
    console.log(`${name}: start to initialize ${ms(quantile(initialize, 0.5))} ms (${ms(Math.min(...initialize))} to `
        + `${ms(Math.max(...initialize))})`
        + (first.length ? `, to first diagnostics of ${text.length} characters ${ms(quantile(first, 0.5))} ms (`
            + `${ms(Math.min(...first))} to ${ms(Math.max(...first))})` : '')
        + `, then ${quantile(memory, 0.5)} MB resident`);
    return { initialize: quantile(initialize, 0.5), first: quantile(first, 0.5) };
}

/** Where typing happens: within a paragraph, now and then a new line, a deletion or a pasted paragraph. */
function* keystrokes(text) {
    const next = random(7);
    const lines = text.split('\n');
    for (;;) {
        const line = Math.floor(next() * lines.length);
        const column = Math.floor(next() * (lines[line].length + 1));
        for (const typed of next() < 0.1 ? ['\n'] : [...'进一步做好']) {
            yield { line, column: typed === '\n' ? column : Math.min(column, lines[line].length), typed };
            if (typed === '\n') {
                lines.splice(line, 1, lines[line].slice(0, column), lines[line].slice(column));
            } else {
                lines[line] = lines[line].slice(0, column) + typed + lines[line].slice(column);
            }
        }
    }
}

async function typing(name, size) {
    const text = draft(size);
    const session = await start(servers[name]);
    const { client } = session;
    const incremental = session.can.textDocumentSync === 2 || session.can.textDocumentSync?.change === 2;
    // Warm: a server that has run a while, as it has all day but for the first seconds.
    const opened = [];
    let version = 1, resultId, count = 0;
    for (let i = 0; i < 4; i++) {
        const from = performance.now();
        const pushed = session.can.diagnosticProvider ? undefined : diagnostics(session, version);
        client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: ++version, text } });
        const { message, at } = await (pushed ?? diagnostics(session, version));
        opened.push(at - from);
        count = (message.result?.items ?? message.params?.diagnostics ?? []).length;
        if (i < 3) client.notify('textDocument/didClose', { textDocument: { uri } });
        if (i < 3 && !session.can.diagnosticProvider) await new Promise(r => setTimeout(r, 200));
    }
    const times = [];
    let bytes = 0, cpu = 0, whole = text, typed = 0;
    for (const key of keystrokes(text)) {
        if (typed++ === KEYS + 100) break;
        const position = { line: key.line, character: key.column };
        if (!incremental) {
            const lines = whole.split('\n');
            lines[key.line] = lines[key.line].slice(0, key.column) + key.typed + lines[key.line].slice(key.column);
            whole = lines.join('\n');
        }
        const pushed = session.can.diagnosticProvider ? undefined : diagnostics(session, version);
        const from = performance.now();
        client.notify('textDocument/didChange', {
            textDocument: { uri, version: ++version },
            contentChanges: [incremental ? { range: { start: position, end: position }, text: key.typed } : { text: whole }],
        });
        const answer = await (pushed ?? diagnostics(session, version, resultId));
        const took = answer.at - from;
        resultId = answer.message.result?.resultId ?? resultId;
        if (typed > 100) { // the first hundred warm the compiler up
            if (!times.length) cpu = client.cpu();
            times.push(took);
            bytes += answer.bytes;
        }
        await new Promise(resolve => setTimeout(resolve, 2));
    }
    console.log(`${name}, ${text.length} characters: open to diagnostics ${ms(opened[0])} ms cold, `
        + `${ms(Math.min(...opened.slice(1)))} warm (${count} diagnostics); keystroke to diagnostics p50 ${ms(quantile(times, 0.5))}, `
        + `p99 ${ms(quantile(times, 0.99))}, max ${ms(Math.max(...times))} ms (${times.length} keystrokes, `
        + `${ms((client.cpu() - cpu) / (times.length - 1))} ms of processor and `
        + `${Math.round(bytes / times.length / 1024)} KB each); ${client.memory()} MB resident`);
    await client.stop();
}

const startText = existsSync(option('draft', '')) ? readFileSync(option('draft'), 'utf8') : draft(6000);
if (STARTS > 0) {
    const figures = {};
    for (const name of chosen) figures[name] = await starts(name, startText);
    if (figures.nigao && figures.empty) {
        console.log(`nigao's first diagnostics / the empty server's initialize: `
            + (figures.nigao.first / figures.empty.initialize).toFixed(2));
    }
}
for (const size of SIZES) {
    for (const name of chosen.filter(n => n !== 'empty')) await typing(name, size);
}
