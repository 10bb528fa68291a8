// Many drafts open and edited at once: whether diagnostics come in order and the last are right, how long they take, and
// what the server holds. Usage: node many.mjs [--drafts 50] [--size 30000] [--rate 10] [--seconds 60] [--server COMMAND]

import { performance } from 'node:perf_hooks';
import { Client } from './client.mjs';
import { draft, random } from './drafts.mjs';

const options = { drafts: 50, size: 30000, rate: 10, seconds: 60, server: './nigao lsp' };
for (let i = 2; i < process.argv.length; i += 2) {
    const name = process.argv[i].replace(/^--/, '');
    options[name] = name === 'server' ? process.argv[i + 1] : Number(process.argv[i + 1]);
}
const next = random(7);
const client = new Client(options.server.split(' '));
const texts = Array.from({ length: options.drafts }, (_, i) => draft(options.size, 1000 + i));
const versions = texts.map(() => 1);
const told = new Map(); // the last version and diagnostics told, by uri
const waiting = []; // edits whose diagnostics have not come
const times = [];
let disorder = 0;
const uri = i => `file:///drafts/${i}.txt`;

function hear() {
    client.heard('textDocument/publishDiagnostics').then(({ message, at }) => {
        const { uri: of, version, diagnostics } = message.params;
        disorder += version < (told.get(of)?.version ?? 0) ? 1 : 0;
        told.set(of, { version, diagnostics });
        for (let i = waiting.length - 1; i >= 0; i--) {
            if (waiting[i].uri === of && waiting[i].version <= version) {
                times.push(at - waiting[i].sent);
                waiting.splice(i, 1);
            }
        }
    });
}
// Listening again inside handle, so that no message falls between two.
const handle = client.handle.bind(client);
client.handle = (message, at, bytes) => {
    if (message.method === 'textDocument/publishDiagnostics') hear();
    handle(message, at, bytes);
};

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
const settled = async () => {
    const end = performance.now() + 30000;
    while (performance.now() < end && texts.some((_, i) => told.get(uri(i))?.version !== versions[i])) await sleep(50);
};

await client.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
client.notify('initialized', {});
texts.forEach((text, i) => client.notify('textDocument/didOpen', {
    textDocument: { uri: uri(i), languageId: 'plaintext', version: 1, text },
}));
await settled();
const opened = client.memory();
let early = opened;

const begun = performance.now();
for (let edit = 0; edit < options.rate * options.seconds; edit++) {
    await sleep(Math.max(0, begun + edit * 1000 / options.rate - performance.now()));
    const i = Math.floor(next() * texts.length);
    const offset = Math.floor(next() * texts[i].length);
    const lines = texts[i].slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines[lines.length - 1].length };
    const typed = next() < 0.1 ? '\n' : '落实';
    texts[i] = texts[i].slice(0, offset) + typed + texts[i].slice(offset);
    waiting.push({ uri: uri(i), version: ++versions[i], sent: performance.now() });
    client.notify('textDocument/didChange', {
        textDocument: { uri: uri(i), version: versions[i] },
        contentChanges: [{ range: { start: position, end: position }, text: typed }],
    });
    if (edit === Math.floor(options.rate * options.seconds / 4)) early = client.memory();
}
await settled();
const late = client.memory();

// What was told last is what a fresh look says.
let stale = waiting.length;
for (let i = 0; i < texts.length; i++) {
    const { message } = await client.request('textDocument/diagnostic', { textDocument: { uri: uri(i) } });
    stale += JSON.stringify(message.result.items) === JSON.stringify(told.get(uri(i)).diagnostics) ? 0 : 1;
}
await client.stop();

times.sort((a, b) => a - b);
const quantile = q => times[Math.min(times.length - 1, Math.floor(times.length * q))].toFixed(1);
console.log(`${texts.length} drafts of ${options.size} characters, ${times.length} edits, ${options.rate} a second`);
console.log(`edit to diagnostics: p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, most ${quantile(1)} ms`);
console.log(`out of order ${disorder}, stale ${stale}`);
console.log(`resident: ${opened} MB opened, ${early} MB after a quarter, ${late} MB at the end`);
process.exitCode = disorder + stale > 0 ? 1 : 0;
