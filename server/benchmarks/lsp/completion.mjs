// How long a writer waits for proposals, over the server's real pipes: a line is typed character by character, and after each the list and the
// grey text are asked for. Usage: node server/benchmarks/lsp/completion.mjs [--keys 400] [--size 6000] [--prior FOLDER]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from './client.mjs';
import { draft } from './drafts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : process.argv[at + 1];
};
const KEYS = Number(option('keys', 400));
const TYPED = '深入贯彻落实党中央、国务院决策部署，坚持稳中求进工作总基调，着力推动高质量发展，持续改善营商环境，加快建设现代化产业体系。';
const folder = mkdtempSync(join(tmpdir(), 'nigao-'));
writeFileSync(join(folder, 'nigao.json'), JSON.stringify(option('prior') ? { priorPlans: [option('prior')] } : {}));
const uri = pathToFileURL(join(folder, 'draft.txt')).href;
const quantile = (times, q) => times.slice().sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];

const client = new Client([join(root, 'nigao'), 'lsp']);
await client.request('initialize', {
    processId: process.pid, rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { completion: {}, inlineCompletion: {}, diagnostic: {} } },
});
client.notify('initialized', {});
const text = draft(Number(option('size', 6000)));
const lines = text.split('\n');
client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
await client.request('textDocument/diagnostic', { textDocument: { uri } });
await new Promise(resolve => setTimeout(resolve, Number(option('wait', option('prior') ? 20000 : 500))));

const times = { completion: [], inlineCompletion: [] };
const first = {};
let proposed = 0;
const line = lines.length - 1;
for (let key = 0, character = 0, version = 1; key < KEYS + 100; key++) {
    const at = { line, character };
    client.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: at, end: at }, text: TYPED[key % TYPED.length] }],
    });
    character++;
    for (const what of Object.keys(times)) {
        const from = performance.now();
        const { message, at: came } = await client.request(`textDocument/${what}`, {
            textDocument: { uri }, position: { line, character }, context: { triggerKind: what === 'completion' ? 1 : 2 },
        });
        first[what] ??= came - from;
        if (key >= 100) times[what].push(came - from); // the first hundred warm the compiler up
        proposed += message.result.items.length > 0 ? 1 : 0;
    }
}
for (const [what, took] of Object.entries(times)) {
    console.log(`${what}: first ${first[what].toFixed(1)} ms; p50 ${quantile(took, 0.5).toFixed(2)}, p99 ${quantile(took, 0.99).toFixed(2)}, `
        + `max ${Math.max(...took).toFixed(2)} ms (${took.length} keys)`);
}
console.log(`${proposed} answers with a proposal; ${client.memory()} MB resident`);
await client.stop();
rmSync(folder, { recursive: true });
