// Makes a recording of what a client sent (see `record`): one message a line, without the paths and processes of the machine it
// was made on. Usage: node recording.mjs RAW FOLDER >NAME.jsonl    FOLDER is where the draft was
import { readFileSync } from 'node:fs';

const [, , raw, folder] = process.argv;
let rest = readFileSync(raw);
for (;;) {
  const head = rest.indexOf('\r\n\r\n');
  const length = Number(/content-length: *(\d+)/i.exec(rest.subarray(0, Math.max(0, head)))?.[1]);
  if (head < 0 || rest.length < head + 4 + length) {
    break;
  }
  const message = JSON.parse(rest.subarray(head + 4, head + 4 + length).toString('utf8'));
  if (message.method === 'initialize') {
    message.params.processId = null;
  }
  console.log(JSON.stringify(message).replaceAll(encodeURI(folder), '/drafts').replaceAll(folder, '/drafts'));
  rest = rest.subarray(head + 4 + length);
}
